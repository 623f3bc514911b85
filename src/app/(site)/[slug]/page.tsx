import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'

import { findPage } from '@/content/pages/queries'
import { PageHeader } from '@/design/PageHeader'
import { UpdatedOn } from '@/design/UpdatedOn'
import { JsonLd } from '@/site/JsonLd'
import { pageMetadata } from '@/site/metadata'
import { answerMissing, missingMetadata } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { homeSlug, paths } from '@/site/paths'
import { ReadingColumn } from '@/design/ReadingColumn'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing } from '@/site/structured-data'

import { CitingProse } from '../_composition/CitingProse'
import { Corrections } from '../_composition/Corrections'
import { excerptsOf } from '../_composition/excerpts'

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

  return (
    <SitePage path={path}>
      <PageHeader title={page.title} lead={page.summary} />
      <ReadingColumn>
        <CitingProse reader={reader} content={page.content} />
      </ReadingColumn>
      <Corrections reader={reader} text={page.content} />
      <UpdatedOn date={page.updatedAt} />
      <JsonLd
        things={[
          breadcrumbThing([
            { label: 'Accueil', href: paths.home },
            { label: page.title, href: path },
          ]),
        ]}
      />
    </SitePage>
  )
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
