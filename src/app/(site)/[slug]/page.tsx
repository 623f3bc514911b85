import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'

import { findPage } from '@/content/pages/queries'
import { pageMetadata } from '@/site/metadata'
import { answerMissing, missingMetadata } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { homeSlug, paths } from '@/site/paths'

import { excerptsOf } from '../_composition/excerpts'
import { FreePageBody } from '../_composition/FreePageBody'

export const dynamic = 'force-dynamic'

const longestDescription = 160

type Props = { params: Promise<{ slug: string }> }

export default async function FreePage({ params }: Props) {
  const { slug } = await params
  if (slug === homeSlug) permanentRedirect(paths.home)

  const reader = await openReader()
  const path = paths.page(slug)
  const page = await findPage(reader, slug)
  if (!page) return answerMissing(path)

  return <FreePageBody reader={reader} page={page} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const reader = await openReader()
  const page = await findPage(reader, slug)
  if (!page) return missingMetadata

  const [beginning] = await excerptsOf(reader, [page.content], longestDescription)

  return pageMetadata({
    title: page.metaTitle ?? page.title,
    description: page.metaDescription ?? page.summary ?? beginning ?? null,
    path: paths.page(slug),
    type: 'article',
  })
}
