import type { ReactNode } from 'react'

import type { FreePage } from '@/content/pages/model'
import { PageHeader } from '@/design/PageHeader'
import { ReadingColumn } from '@/design/ReadingColumn'
import { Colophon } from '@/site/Colophon'
import { JsonLd } from '@/site/JsonLd'
import { paths } from '@/site/paths'
import type { Reader } from '@/site/reader'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing } from '@/site/structured-data'

import { CitingProse } from './CitingProse'
import { Corrections } from './Corrections'

type FreePageBodyProps = {
  reader: Reader
  page: FreePage
  /** Stands above the page in place of the newsroom’s own. */
  banner?: ReactNode
}

/** Everything a free page says. */
export async function FreePageBody({ reader, page, banner }: FreePageBodyProps) {
  const path = paths.page(page.slug)
  return (
    <SitePage path={path} banner={banner}>
      <PageHeader title={page.title} lead={page.summary} />
      <ReadingColumn>
        <CitingProse reader={reader} content={page.content} />
      </ReadingColumn>
      <Corrections reader={reader} text={page.content} />
      <Colophon path={path} title={page.title} updatedAt={page.updatedAt} />
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
