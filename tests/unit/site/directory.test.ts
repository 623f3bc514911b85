import { expect, test } from 'vitest'

import {
  choiceOf,
  dimensions,
  entriesFrom,
  filtersFor,
  inOrder,
} from '@/app/(site)/pionniers/directory'
import { narrow } from '@/site/choices'

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
  const choice = choiceOf(asked)
  return inOrder(narrow(entries, dimensions, choice), choice).map(({ pioneer: { slug } }) => slug)
}

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
  const { chips } = filtersFor(entries, choiceOf({ theme: 'emploi', tri: 'recent' }))
  const [kinds, themes] = chips

  expect(kinds?.choices.map(({ href }) => href)).toEqual([
    '/pionniers?theme=emploi&tri=recent',
    '/pionniers?type=intrapreneurs&theme=emploi&tri=recent',
  ])
  expect(themes?.choices.find(({ isChosen }) => isChosen)?.href).toBe('/pionniers?tri=recent')
})

test('the form keeps what was chosen by link', () => {
  const { kept, selects } = filtersFor(entries, choiceOf({ theme: 'emploi', programme: 'eau' }))

  expect(kept).toEqual([{ name: 'theme', value: 'emploi' }])
  expect(selects.map(({ name }) => name)).toEqual(['organisation', 'programme', 'tri'])
})
