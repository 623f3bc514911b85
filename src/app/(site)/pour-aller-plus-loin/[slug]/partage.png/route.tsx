import { findTheme } from '@/content/themes/queries'
import { PageImage } from '@/design/share/PageImage'
import { openVisitor } from '@/site/openReader'
import { site } from '@/site/site'

import { shareAnswer, noPicture } from '../../../_composition/shareAnswer'
import { gatheredUnder, sentenceCase } from '../../../_composition/ThemeBody'
import { isPublic } from '../../../_composition/themeEntries'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

/** The hub as social networks show it: only what is published, whoever asks. */
export async function GET(_request: Request, { params }: Context) {
  const { slug } = await params
  const reader = await openVisitor()
  const theme = await findTheme(reader, slug)
  if (!theme || !isPublic(await gatheredUnder(reader, theme))) return noPicture()

  return shareAnswer(
    <PageImage
      site={site.name}
      kicker="Pour aller plus loin"
      title={sentenceCase(theme.title)}
      text={theme.summary}
      hue={theme.hue}
      portrait={null}
    />,
  )
}
