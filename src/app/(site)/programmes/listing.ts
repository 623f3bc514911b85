import type { ProgrammeSummary } from '@/content/programmes/model'
import { listing } from '@/site/listing'
import { compareFrench } from '@/site/order'
import { paths } from '@/site/paths'

/** A programme whose first year is not known stands after those whose is. */
const oldestFirst = (one: ProgrammeSummary, other: ProgrammeSummary) =>
  (one.startYear ?? Infinity) - (other.startYear ?? Infinity) || byTitle(one, other)

const byTitle = (one: ProgrammeSummary, other: ProgrammeSummary) =>
  compareFrench(one.name, other.name)

export const programmeListing = listing<ProgrammeSummary>({
  path: paths.programmes,
  facets: [
    {
      name: 'theme',
      label: 'Thématique',
      all: 'toutes les thématiques',
      valuesOf: ({ themes }) => themes.map(({ slug, title }) => ({ value: slug, label: title })),
    },
    {
      name: 'organisation',
      label: 'Porté par',
      all: 'toutes les organisations',
      inFront: 0,
      valuesOf: ({ organisation }) =>
        organisation ? [{ value: organisation.slug, label: organisation.name }] : [],
    },
  ],
  orders: [
    { value: '', label: 'par nom', compare: byTitle },
    { value: 'anciens', label: 'les plus anciens d’abord', compare: oldestFirst },
  ],
})
