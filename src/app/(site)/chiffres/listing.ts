import { dataYear } from '@/content/impact-metrics/model'
import { natureFacet, verificationFacet } from '@/content/impact-metrics/outline'
import type { Option } from '@/site/choices'
import { listing, type Facet } from '@/site/listing'
import { paths } from '@/site/paths'

import type { CatalogueEntry } from '../_composition/published'

const mostUsedFirst = (options: readonly Option[]) =>
  options.toSorted((one, other) => other.count - one.count)

const asListed = (table: Readonly<Record<string, { value: string }>>) => {
  const rank = Object.values(table).map(({ value }) => value)
  return (options: readonly Option[]) =>
    options.toSorted((one, other) => rank.indexOf(one.value) - rank.indexOf(other.value))
}

const facets: readonly Facet<CatalogueEntry>[] = [
  {
    name: 'nature',
    label: 'Nature',
    all: 'toutes les natures',
    valuesOf: ({ figure: { claim } }) => [natureFacet[claim.nature ?? 'achieved']],
    order: asListed(natureFacet),
  },
  {
    name: 'unite',
    label: 'Unité',
    all: 'toutes les unités',
    valuesOf: ({ figure: { unit } }) => [unit],
    order: mostUsedFirst,
    inFront: 8,
  },
  {
    name: 'theme',
    label: 'Thématique',
    all: 'toutes les thématiques',
    valuesOf: ({ subject: { themes } }) =>
      themes.map(({ slug, title }) => ({ value: slug, label: title })),
  },
  {
    name: 'verification',
    label: 'Vérification',
    all: 'toutes les vérifications',
    valuesOf: ({ figure: { level } }) => [verificationFacet[level]],
    order: asListed(verificationFacet),
  },
]

const yearOf = ({ figure: { claim } }: CatalogueEntry) => dataYear(claim) ?? 0

/** What describes no year, a promise or a count that still runs, stands after what does. */
const latestDataFirst = (one: CatalogueEntry, other: CatalogueEntry) => yearOf(other) - yearOf(one)

export const figureListing = listing<CatalogueEntry>({
  path: paths.metrics,
  facets,
  orders: [
    { value: '', label: 'derniers ajouts' },
    { value: 'donnees', label: 'données récentes', compare: latestDataFirst },
  ],
})
