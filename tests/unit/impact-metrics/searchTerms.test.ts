import { expect, test } from 'vitest'

import { searchTerms } from '@/content/impact-metrics/searchTerms'

test.each([
  ['Lun', ['lun'], null],
  ['  Emplois   CRÉÉS ', ['emplois', 'crees'], null],
  ['72 000', ['72000'], 72_000],
  ['72\u202f000', ['72000'], 72_000],
  ['72000', ['72000'], 72_000],
  ['3,5', ['3', '5'], 3.5],
  ['63 %', ['63'], null],
  ['l’accès', ['l', 'acces'], null],
  ['.*+?^${}()|[]\\%_"\'', [], null],
  ['', [], null],
])('%j is looked for as %j', (query, words, number) => {
  expect(searchTerms(query)).toEqual({ words, number })
})

test('a very long query is read as far as a person would type', () => {
  const { words } = searchTerms('mot '.repeat(2_500))
  expect(words).toHaveLength(8)
  expect(searchTerms('a'.repeat(10_000)).words[0]).toHaveLength(200)
})
