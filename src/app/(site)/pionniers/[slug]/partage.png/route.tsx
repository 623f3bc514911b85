import { kindWords } from '@/content/pioneers/model'
import { findPioneer } from '@/content/pioneers/queries'
import { PageImage } from '@/design/share/PageImage'
import { openVisitor } from '@/site/openReader'
import { portraitData } from '@/site/portraitData'
import { site } from '@/site/site'

import { noPicture, shareAnswer } from '../../../_composition/shareAnswer'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

/** The profile as social networks show it: only what is published, whoever asks. */
export async function GET(_request: Request, { params }: Context) {
  const { slug } = await params
  const pioneer = await findPioneer(await openVisitor(), slug)
  if (!pioneer) return noPicture()

  return shareAnswer(
    <PageImage
      site={site.name}
      kicker={pioneer.organisation?.name ?? kindWords[pioneer.kind].field}
      title={pioneer.name}
      text={pioneer.headline}
      hue={pioneer.themes[0]?.hue}
      portrait={await portraitData(pioneer.portrait)}
    />,
  )
}
