import { findProgramme } from '@/content/programmes/queries'
import { PageImage } from '@/design/share/PageImage'
import { openVisitor } from '@/site/openReader'
import { portraitData } from '@/site/portraitData'
import { site } from '@/site/site'

import { noPicture, shareAnswer } from '../../../_composition/shareAnswer'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

/** The programme as social networks show it: only what is published, whoever asks. */
export async function GET(_request: Request, { params }: Context) {
  const { slug } = await params
  const programme = await findProgramme(await openVisitor(), slug)
  if (!programme) return noPicture()

  return shareAnswer(
    <PageImage
      site={site.name}
      kicker={programme.organisation?.name ?? 'Programme'}
      title={programme.name}
      text={programme.summary}
      hue={programme.themes[0]?.hue}
      portrait={await portraitData(programme.image)}
    />,
  )
}
