import { ImageResponse } from 'next/og'

import { shareLines } from '@/content/impact-metrics/share'
import { tones } from '@/content/impact-metrics/views/tones'
import { ShareImage } from '@/design/share/ShareImage'
import { shareSize } from '@/design/share/sizes'
import { openVisitor } from '@/site/openReader'
import { shareFonts } from '@/site/shareFonts'
import { site } from '@/site/site'

import { findFigureWithSubject } from '../../../_composition/figureWithSubject'
import { publication } from '../../../_composition/publication'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ id: string }> }

/** The figure as social networks show it: only what is published, whoever asks. */
export async function GET(_request: Request, { params }: Context) {
  const { id } = await params
  const shown = await findFigureWithSubject(await openVisitor(), id)
  if (!shown) return new Response(null, { status: 404 })

  const { figure, subject } = shown
  const picture = new ImageResponse(
    <ShareImage
      {...shareLines(figure, subject.name, publication().today)}
      site={site.name}
      tone={tones[figure.claim.nature ?? 'achieved']}
      hue={subject.hue}
    />,
    { ...shareSize, fonts: await shareFonts() },
  )
  // Waited for whole: a drawing that fails is an error, and not half a picture.
  return new Response(await picture.arrayBuffer(), { headers: { 'content-type': 'image/png' } })
}
