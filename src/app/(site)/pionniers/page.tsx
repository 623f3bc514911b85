import type { Metadata } from 'next'

import { listFiguresOf } from '@/content/impact-metrics/queries'
import { kindWords, pioneerKinds } from '@/content/pioneers/model'
import { Group } from '@/design/Group'
import { PageHeader } from '@/design/PageHeader'
import { JsonLd } from '@/site/JsonLd'
import { pageMetadata } from '@/site/metadata'
import { Unknown } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { pageOf } from '@/site/pagination'
import { addressOf, pageNumber } from '@/site/parameters'
import { paths } from '@/site/paths'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing, collectionThing } from '@/site/structured-data'

import { Listed, type ListWords } from '../_composition/Listed'
import { Pioneers } from '../_composition/Pioneers'
import { everyPioneer, everyProgramme } from '../_composition/published'
import { leadingFigures } from '../_composition/subjects'
import { entriesFrom, pioneerListing } from './listing'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PioneersPage({ searchParams }: Props) {
  const asked = await searchParams
  const reader = await openReader()
  const [pioneers, programmes] = await Promise.all([everyPioneer(reader), everyProgramme(reader)])
  const entries = entriesFrom(pioneers, programmes)
  const choice = pioneerListing.choiceOf(asked)
  const shown = pageOf(pioneerListing.found(entries, choice), pageNumber(asked.page))
  if (!shown) return <Unknown />

  const figures = await listFiguresOf(
    reader,
    'pioneers',
    shown.items.map(({ pioneer: { id } }) => id),
  )

  const leading = leadingFigures(figures)
  const isNarrowed = pioneerListing.isNarrowed(choice)

  return (
    <SitePage path={paths.pioneers}>
      <PageHeader
        title="Les pionniers"
        lead="Des parcours de co-création, dans l’entreprise et à ses côtés."
        steps={[{ label: 'Accueil', href: paths.home }]}
      />
      <Listed listing={pioneerListing} items={entries} choice={choice} shown={shown} words={words}>
        {pioneerKinds.map((kind) => {
          const group = shown.items.filter(({ pioneer }) => pioneer.kind === kind)
          if (group.length === 0) return null
          const { value, plural, explanation } = kindWords[kind]
          return (
            <Group key={kind} id={value} title={plural} intro={explanation}>
              <Pioneers pioneers={group.map(({ pioneer }) => pioneer)} leading={leading} />
            </Group>
          )
        })}
      </Listed>
      {!isNarrowed && (
        <JsonLd
          things={[
            collectionThing({
              name: 'Les pionniers',
              path: addressOf(paths.pioneers, { page: shown.page }),
              items: shown.items.map(({ pioneer }) => ({
                name: pioneer.name,
                path: paths.pioneer(pioneer.slug),
              })),
            }),
            breadcrumbThing([
              { label: 'Accueil', href: paths.home },
              { label: 'Pionniers', href: paths.pioneers },
            ]),
          ]}
        />
      )}
    </SitePage>
  )
}

const words = {
  one: 'parcours',
  many: 'parcours',
  none: 'Les premiers portraits sont en préparation.',
  noMatch: 'Personne ne répond à tous ces choix.',
  all: 'Tous les pionniers',
} satisfies ListWords

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const asked = await searchParams
  const choice = pioneerListing.choiceOf(asked)
  const page = pageNumber(asked.page)
  const isIndexed = Object.values(choice).every((value) => value === null)

  return pageMetadata({
    title: page > 1 ? `Les pionniers, page ${page}` : 'Les pionniers',
    description:
      'Intrapreneurs et entrepreneurs sociaux de la co-création, par thématique, par organisation et par programme.',
    path: addressOf(paths.pioneers, { page }),
    isIndexed,
  })
}
