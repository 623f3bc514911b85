import { dataYear } from '@/content/impact-metrics/model'
import { natureFacet, verificationFacet } from '@/content/impact-metrics/outline'
import type { Choice, Dimension, Option } from '@/site/choices'
import { firstValue } from '@/site/parameters'

import type { CatalogueEntry } from '../_composition/published'

/** One thing the figures can be narrowed by, and how its list is set. */
export type Facet = Dimension<CatalogueEntry> & {
  label: string
  /** What the list is opened to when the choice is dropped. */
  all: string
  /** The order of the options, which come in French order. */
  order: (options: readonly Option[]) => readonly Option[]
  /** How many stand as links; the others are in the form. */
  inFront?: number
}

const asTheyCome = (options: readonly Option[]) => options

const mostUsedFirst = (options: readonly Option[]) =>
  options.toSorted((one, other) => other.count - one.count)

const asListed = (table: Readonly<Record<string, { value: string }>>) => {
  const rank = Object.values(table).map(({ value }) => value)
  return (options: readonly Option[]) =>
    options.toSorted((one, other) => rank.indexOf(one.value) - rank.indexOf(other.value))
}

export const facets: readonly Facet[] = [
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
    order: asTheyCome,
  },
  {
    name: 'verification',
    label: 'Vérification',
    all: 'toutes les vérifications',
    valuesOf: ({ figure: { level } }) => [verificationFacet[level]],
    order: asListed(verificationFacet),
  },
]

type Order = {
  value: string
  label: string
  /** None for the order of the catalogue itself, which equals keep too. */
  compare?: (one: CatalogueEntry, other: CatalogueEntry) => number
}

const yearOf = ({ figure: { claim } }: CatalogueEntry) => dataYear(claim) ?? 0

/** What describes no year, a promise or a count that still runs, stands after what does. */
const latestDataFirst = (one: CatalogueEntry, other: CatalogueEntry) => yearOf(other) - yearOf(one)

/** The first is taken when the address names none, or one that is not here. */
export const orders: readonly [Order, ...Order[]] = [
  { value: '', label: 'derniers ajouts' },
  { value: 'donnees', label: 'données récentes', compare: latestDataFirst },
]

const orderOf = (choice: Choice): Order =>
  orders.find(({ value }) => value === choice.tri) ?? orders[0]

export const inOrder = (
  entries: readonly CatalogueEntry[],
  choice: Choice,
): readonly CatalogueEntry[] => {
  const { compare } = orderOf(choice)
  return compare ? entries.toSorted(compare) : entries
}

type Asked = Record<string, string | string[] | undefined>

/** What the address asks for; an order we do not know is no order. */
export function choiceOf(asked: Asked): Choice {
  const chosen = facets.map(({ name }) => [name, firstValue(asked[name])])
  const tri = orders.find(({ value }) => value === firstValue(asked.tri))?.value ?? null
  return { ...Object.fromEntries(chosen), tri }
}

export const isNarrowed = (choice: Choice): boolean =>
  facets.some(({ name }) => choice[name] !== null)
