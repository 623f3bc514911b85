import type { Page } from '@/payload-types'

export type PageReference = { slug: string; title: string; updatedAt: string }

export type FreePage = PageReference & {
  summary: string | null
  content: Page['content']
  metaTitle: string | null
  metaDescription: string | null
}

type Referred = Pick<Page, 'slug' | 'title' | 'updatedAt'>

export const toPageReference = ({ slug, title, updatedAt }: Referred): PageReference => ({
  slug,
  title,
  updatedAt,
})

export const toFreePage = (
  page: Referred & Pick<Page, 'summary' | 'content' | 'meta'>,
): FreePage => ({
  ...toPageReference(page),
  summary: page.summary || null,
  content: page.content,
  metaTitle: page.meta?.title || null,
  metaDescription: page.meta?.description || null,
})
