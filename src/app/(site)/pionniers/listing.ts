import { kindWords, type PioneerSummary } from '@/content/pioneers/model'
import type { ProgrammeSummary } from '@/content/programmes/model'
import { listing } from '@/site/listing'
import { compareFrench } from '@/site/order'
import { paths } from '@/site/paths'

export type Entry = { pioneer: PioneerSummary; programmes: readonly ProgrammeSummary[] }

/** Pioneers with their programmes: the tie is written on the programme. */
export function entriesFrom(
  pioneers: readonly PioneerSummary[],
  programmes: readonly ProgrammeSummary[],
): Entry[] {
  const byPioneer = new Map<string, ProgrammeSummary[]>()
  for (const programme of programmes) {
    for (const id of programme.pioneerIds) {
      byPioneer.set(id, [...(byPioneer.get(id) ?? []), programme])
    }
  }
  return pioneers.map((pioneer) => ({ pioneer, programmes: byPioneer.get(pioneer.id) ?? [] }))
}

const byName = ({ pioneer: one }: Entry, { pioneer: other }: Entry) =>
  compareFrench(one.name, other.name)

export const pioneerListing = listing<Entry>({
  path: paths.pioneers,
  facets: [
    {
      name: 'type',
      label: 'Profil',
      all: 'tous les profils',
      valuesOf: ({ pioneer }) => [
        { value: kindWords[pioneer.kind].value, label: kindWords[pioneer.kind].value },
      ],
    },
    {
      name: 'theme',
      label: 'Thématique',
      all: 'toutes les thématiques',
      valuesOf: ({ pioneer }) =>
        pioneer.themes.map(({ slug, title }) => ({ value: slug, label: title })),
    },
    {
      name: 'organisation',
      label: 'Organisation',
      all: 'toutes les organisations',
      inFront: 0,
      valuesOf: ({ pioneer: { organisation } }) =>
        organisation ? [{ value: organisation.slug, label: organisation.name }] : [],
    },
    {
      name: 'programme',
      label: 'Programme',
      all: 'tous les programmes',
      inFront: 0,
      valuesOf: ({ programmes }) =>
        programmes.map(({ slug, name }) => ({ value: slug, label: name })),
    },
  ],
  orders: [
    { value: '', label: 'par nom', compare: byName },
    {
      value: 'recent',
      label: 'les plus récents d’abord',
      compare: (one, other) =>
        other.pioneer.createdAt.localeCompare(one.pioneer.createdAt) || byName(one, other),
    },
  ],
})
