import { expect, test } from 'vitest'

import { entriesFrom, pioneerListing } from '@/app/(site)/pionniers/listing'
import { programmeListing } from '@/app/(site)/programmes/listing'
import { knownParameters } from '@/site/parameters'

import { pioneer, programme, theme } from './people'

const emploi = theme('emploi')
const entries = entriesFrom(
  [
    pioneer({ slug: 'zoe', name: 'Zoé', themes: [emploi], createdAt: '2026-01-02' }),
    pioneer({ slug: 'emile', name: 'Émile', kind: 'entrepreneur', createdAt: '2026-01-03' }),
    pioneer({ slug: 'anne', name: 'Anne', themes: [emploi], createdAt: '2026-01-01' }),
  ],
  [programme({ slug: 'eau', pioneerIds: ['zoe'] })],
)
const slugs = (asked: Record<string, string>) => {
  const choice = pioneerListing.choiceOf(asked)
  return pioneerListing.found(entries, choice).map(({ pioneer: { slug } }) => slug)
}

const filtersFor = (asked: Record<string, string>) =>
  pioneerListing.filtersFor(entries, pioneerListing.choiceOf(asked))

test('people are in French order, or the newest first', () => {
  expect(slugs({})).toEqual(['anne', 'emile', 'zoe'])
  expect(slugs({ tri: 'recent' })).toEqual(['emile', 'zoe', 'anne'])
  expect(slugs({ tri: 'name; drop table' })).toEqual(['anne', 'emile', 'zoe'])
})

test('people are found by kind, theme and programme', () => {
  expect(slugs({ type: 'entrepreneurs' })).toEqual(['emile'])
  expect(slugs({ theme: 'emploi' })).toEqual(['anne', 'zoe'])
  expect(slugs({ programme: 'eau' })).toEqual(['zoe'])
})

test('a link changes one choice and keeps the others', () => {
  const { lists, chosen } = filtersFor({ theme: 'emploi', tri: 'recent' })
  const [kinds, themes] = lists

  expect(kinds?.choices.map(({ href }) => href)).toEqual([
    '/pionniers?type=intrapreneurs&theme=emploi&tri=recent',
  ])
  expect(themes?.choices.find(({ isChosen }) => isChosen)?.href).toBe('/pionniers?tri=recent')
  expect(chosen.map(({ label }) => label)).toEqual(['emploi'])
})

test('the form keeps what was chosen by link', () => {
  const { kept, selects } = filtersFor({ theme: 'emploi', programme: 'eau' })

  expect(kept).toEqual([{ name: 'theme', value: 'emploi' }])
  expect(selects.map(({ name }) => name)).toEqual(['programme', 'tri'])
})

test('programmes are found by theme and by who runs them, and sorted by their first year', () => {
  const programmes = [
    programme({ slug: 'récent', startYear: 2015, themes: [emploi] }),
    programme({ slug: 'sans date' }),
    programme({ slug: 'ancien', startYear: 1999 }),
  ]
  const found = (asked: Record<string, string>) =>
    programmeListing.found(programmes, programmeListing.choiceOf(asked)).map(({ slug }) => slug)

  expect(found({})).toEqual(['ancien', 'récent', 'sans date'])
  expect(found({ tri: 'anciens' })).toEqual(['ancien', 'récent', 'sans date'])
  expect(found({ theme: 'emploi' })).toEqual(['récent'])
  expect(found({ organisation: 'inconnue' })).toEqual([])
})

test.each([pioneerListing, programmeListing])(
  '$path: the front door lets its choices through',
  (list) => {
    expect(knownParameters[list.path]).toEqual(list.names)
  },
)
