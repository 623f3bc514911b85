import type { Metadata } from 'next'

import { findTheme } from '@/content/themes/queries'
import { pageMetadata } from '@/site/metadata'
import { answerMissing, missingMetadata, Unknown } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { paths } from '@/site/paths'

import { gatheredUnder, sentenceCase, ThemeBody } from '../../_composition/ThemeBody'
import { isPublic } from '../../_composition/themeEntries'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ slug: string }> }

export default async function ThemeHubPage({ params }: Props) {
  const { slug } = await params
  const reader = await openReader()
  const path = paths.theme(slug)
  const theme = await findTheme(reader, slug)
  if (!theme) return answerMissing(path)

  const gathered = await gatheredUnder(reader, theme)
  // A hub is what it gathers: an introduction to nothing is not a page.
  if (!isPublic(gathered)) return <Unknown />

  return <ThemeBody reader={reader} theme={theme} gathered={gathered} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const reader = await openReader()
  const theme = await findTheme(reader, slug)
  if (!theme || !isPublic(await gatheredUnder(reader, theme))) return missingMetadata

  return pageMetadata({
    title: theme.metaTitle ?? sentenceCase(theme.title),
    description: theme.metaDescription ?? theme.summary,
    path: paths.theme(slug),
    image: { src: paths.themePicture(slug), alt: sentenceCase(theme.title) },
  })
}
