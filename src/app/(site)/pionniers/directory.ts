import { kindWords, type PioneerSummary } from '@/content/pioneers/model'
import type { ProgrammeSummary } from '@/content/programmes/model'
import { optionsOf, type Choice, type Dimension } from '@/site/choices'
import { compareFrench } from '@/site/order'
import { addressOf, firstValue } from '@/site/parameters'
import { paths } from '@/site/paths'

export type Entry = { pioneer: PioneerSummary; programmes: ProgrammeSummary[] }

/** Pioneers with their programmes: the tie is written on the programme. */
export const entriesFrom = (
  pioneers: readonly PioneerSummary[],
  programmes: readonly ProgrammeSummary[],
): Entry[] =>
  pioneers.map((pioneer) => ({
    pioneer,
    programmes: programmes.filter(({ pioneerIds }) => pioneerIds.includes(pioneer.id)),
  }))

export const dimensions: readonly Dimension<Entry>[] = [
  {
    name: 'type',
    valuesOf: ({ pioneer }) => [
      { value: kindWords[pioneer.kind].value, label: kindWords[pioneer.kind].value },
    ],
  },
  {
    name: 'theme',
    valuesOf: ({ pioneer }) =>
      pioneer.themes.map(({ slug, title }) => ({ value: slug, label: title })),
  },
  {
    name: 'organisation',
    valuesOf: ({ pioneer: { organisation } }) =>
      organisation ? [{ value: organisation.slug, label: organisation.name }] : [],
  },
  {
    name: 'programme',
    valuesOf: ({ programmes }) =>
      programmes.map(({ slug, name }) => ({ value: slug, label: name })),
  },
]

const orders = [
  { value: 'nom', label: 'par nom' },
  { value: 'recent', label: 'les plus récents d’abord' },
] as const

type Asked = Record<string, string | string[] | undefined>

/** What the address asks for; an order we do not know is no order. */
export function choiceOf(asked: Asked): Choice {
  const chosen = dimensions.map(({ name }) => [name, firstValue(asked[name])])
  const tri = firstValue(asked.tri) === 'recent' ? 'recent' : null
  return { ...Object.fromEntries(chosen), tri }
}

export const inOrder = (entries: readonly Entry[], { tri }: Choice): Entry[] =>
  entries.toSorted(({ pioneer: one }, { pioneer: other }) =>
    tri === 'recent'
      ? other.createdAt.localeCompare(one.createdAt) || compareFrench(one.name, other.name)
      : compareFrench(one.name, other.name),
  )

/** Kinds and themes as links, the longer lists as a form; each keeps what the other chose. */
export function filtersFor(entries: readonly Entry[], choice: Choice) {
  const linksFor = (name: string) => [
    {
      label: 'Tous',
      href: addressOf(paths.pioneers, { ...choice, [name]: null }),
      isChosen: !choice[name],
    },
    ...optionsOf(entries, dimensions, choice, name).map(({ value, label, count, isChosen }) => ({
      label,
      count,
      isChosen,
      href: addressOf(paths.pioneers, { ...choice, [name]: isChosen ? null : value }),
    })),
  ]

  return {
    chips: [
      { label: 'Profil', choices: linksFor('type') },
      { label: 'Thématique', choices: linksFor('theme') },
    ],
    selects: [
      {
        name: 'organisation',
        label: 'Organisation',
        any: 'Toutes',
        options: optionsOf(entries, dimensions, choice, 'organisation'),
      },
      {
        name: 'programme',
        label: 'Programme',
        any: 'Tous',
        options: optionsOf(entries, dimensions, choice, 'programme'),
      },
      {
        name: 'tri',
        label: 'Ordre',
        any: null,
        options: orders.map((order) => ({
          ...order,
          isChosen: (choice.tri ?? 'nom') === order.value,
        })),
      },
    ],
    kept: ['type', 'theme'].flatMap((name) => {
      const value = choice[name]
      return value ? [{ name, value }] : []
    }),
  }
}
