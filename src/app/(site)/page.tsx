import type { Metadata } from 'next'

import { findPage } from '@/content/pages/queries'
import { pageMetadata } from '@/site/metadata'
import { openReader } from '@/site/openReader'
import { homeSlug, paths } from '@/site/paths'
import { site } from '@/site/site'

import { HomeBody } from './_composition/HomeBody'

export const dynamic = 'force-dynamic'

export default async function HomePage() {
  const reader = await openReader()
  return <HomeBody reader={reader} page={await findPage(reader, homeSlug)} />
}

export async function generateMetadata(): Promise<Metadata> {
  const page = await findPage(await openReader(), homeSlug)

  return {
    ...pageMetadata({
      title: site.name,
      description: page?.metaDescription ?? page?.summary ?? site.description,
      path: paths.home,
    }),
    title: { absolute: page?.metaTitle ?? site.name },
  }
}
