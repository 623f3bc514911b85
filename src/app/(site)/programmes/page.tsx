import type { Metadata } from 'next'

import { listProgrammes } from '@/content/programmes/queries'
import { ProgrammeRoster } from '@/content/programmes/views/ProgrammeRoster'
import { Notice } from '@/design/Notice'
import { PageHeader } from '@/design/PageHeader'
import { Pagination } from '@/design/Pagination'
import { Section } from '@/design/Section'
import { JsonLd } from '@/site/JsonLd'
import { pageMetadata } from '@/site/metadata'
import { Unknown } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { byName } from '@/site/order'
import { pageOf } from '@/site/pagination'
import { addressOf, pageNumber } from '@/site/parameters'
import { paths } from '@/site/paths'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing, collectionThing } from '@/site/structured-data'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ProgrammesPage({ searchParams }: Props) {
  const { page } = await searchParams
  const programmes = byName(await listProgrammes(await openReader()))
  const shown = pageOf(programmes, pageNumber(page))
  if (!shown) return <Unknown />

  return (
    <SitePage path={paths.programmes}>
      <PageHeader
        title="Les programmes"
        lead="Ce que les pionniers ont créé, avec qui, et depuis quand."
        steps={[{ label: 'Accueil', href: paths.home }]}
      />
      <Section id="liste" title={shown.total > 1 ? `${shown.total} programmes` : 'Programmes'}>
        {shown.total === 0 ? (
          <Notice>Les premiers programmes sont en préparation.</Notice>
        ) : (
          <ProgrammeRoster programmes={shown.items} />
        )}
        <Pagination
          page={shown.page}
          pages={shown.pages}
          hrefOf={(number) => addressOf(paths.programmes, { page: number })}
        />
      </Section>
      <JsonLd
        things={[
          collectionThing({
            name: 'Les programmes',
            path: addressOf(paths.programmes, { page: shown.page }),
            items: shown.items.map(({ name, slug }) => ({ name, path: paths.programme(slug) })),
          }),
          breadcrumbThing([
            { label: 'Accueil', href: paths.home },
            { label: 'Programmes', href: paths.programmes },
          ]),
        ]}
      />
    </SitePage>
  )
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const page = pageNumber((await searchParams).page)

  return pageMetadata({
    title: page > 1 ? `Les programmes, page ${page}` : 'Les programmes',
    description:
      'Les programmes nés de la co-création\u00a0: qui les porte, avec quels partenaires, depuis quand.',
    path: addressOf(paths.programmes, { page }),
  })
}
