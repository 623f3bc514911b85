import { shareLines } from '@/content/impact-metrics/share'
import { tones } from '@/content/impact-metrics/views/tones'
import { ShareImage } from '@/design/share/ShareImage'
import { openVisitor } from '@/site/openReader'
import { site } from '@/site/site'

import { findFigureWithSubject } from '../../../_composition/figureWithSubject'
import { publication } from '../../../_composition/publication'
import { noPicture, shareAnswer } from '../../../_composition/shareAnswer'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

/** The figure as social networks show it: only what is published, whoever asks. */
export async function GET(_request: Request, { params }: Context) {
  const { id } = await params
  const shown = await findFigureWithSubject(await openVisitor(), id)
  if (!shown) return noPicture()

  const { figure, subject } = shown
  return shareAnswer(
    <ShareImage
      {...shareLines(figure, subject.name, publication().today)}
      site={site.name}
      tone={tones[figure.claim.nature ?? 'achieved']}
      hue={subject.hue}
    />,
  )
}
