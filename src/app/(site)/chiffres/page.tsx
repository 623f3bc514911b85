import type { Metadata } from 'next'

import { listWholeFiguresByIds } from '@/content/impact-metrics/queries'
import { FigureList } from '@/content/impact-metrics/views/FigureList'
import { PageHeader } from '@/design/PageHeader'
import { JsonLd } from '@/site/JsonLd'
import { pageMetadata } from '@/site/metadata'
import { Unknown } from '@/site/missing'
import { openReader } from '@/site/openReader'
import { pageOf } from '@/site/pagination'
import { addressOf, pageNumber } from '@/site/parameters'
import { paths } from '@/site/paths'
import { SitePage } from '@/site/SitePage'
import { breadcrumbThing } from '@/site/structured-data'

import { Listed, type ListWords } from '../_composition/Listed'
import { publication } from '../_composition/publication'
import { figureCatalogue } from '../_composition/published'
import { entriesOf } from '../_composition/subjects'
import { figureListing } from './listing'

export const dynamic = 'force-dynamic'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function FiguresPage({ searchParams }: Props) {
  const asked = await searchParams
  const reader = await openReader()
  const { entries, subjects } = await figureCatalogue(reader)
  const choice = figureListing.choiceOf(asked)
  const shown = pageOf(figureListing.found(entries, choice), pageNumber(asked.page))
  if (!shown) return <Unknown />

  const figures = await listWholeFiguresByIds(
    reader,
    shown.items.map(({ figure: { id } }) => id),
  )

  return (
    <SitePage path={paths.metrics}>
      <PageHeader
        title="Les chiffres"
        lead="Chacun est écrit avec sa nature, sa période et sa source. Un objectif ne se lit jamais comme un résultat."
        steps={[{ label: 'Accueil', href: paths.home }]}
      />
      <Listed listing={figureListing} items={entries} choice={choice} shown={shown} words={words}>
        <FigureList entries={entriesOf(figures, subjects)} publication={publication()} />
      </Listed>
      <JsonLd
        things={[
          breadcrumbThing([
            { label: 'Accueil', href: paths.home },
            { label: 'Chiffres', href: paths.metrics },
          ]),
        ]}
      />
    </SitePage>
  )
}

const words = {
  one: 'chiffre',
  many: 'chiffres',
  none: 'Les premiers chiffres sont en préparation.',
  noMatch: 'Aucun chiffre ne répond à tous ces choix.',
  all: 'Tous les chiffres',
} satisfies ListWords

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const asked = await searchParams
  const choice = figureListing.choiceOf(asked)
  const page = pageNumber(asked.page)

  return pageMetadata({
    title: page > 1 ? `Les chiffres, page ${page}` : 'Les chiffres',
    description:
      'Tous les chiffres publiés sur les pionniers de la co-création, avec leur nature, leur période et leur source.',
    path: addressOf(paths.metrics, { ...choice, page }),
    isIndexed: !figureListing.isNarrowed(choice) && choice.tri === null,
  })
}
