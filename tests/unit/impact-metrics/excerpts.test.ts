import { expect, test } from 'vitest'

import { excerptOf, wordingsOf } from '@/content/impact-metrics/excerpts'
import type { Claim } from '@/content/impact-metrics/model'

const clients: Claim = {
  nature: 'achieved',
  shape: 'exact',
  value: 70_000,
  unit: { kind: 'noun', singular: 'client', plural: 'clients' },
  label: 'accompagnés',
}
const known = wordingsOf(new Map([['m1', clients]]))

const words = (text: string) => ({ type: 'text', text })
const figure = (metric: string, form = 'short') => ({
  type: 'inlineBlock',
  fields: { blockType: 'figure', metric, form },
})
const story = (...paragraphs: object[][]) => ({
  root: { type: 'root', children: paragraphs.map((children) => ({ type: 'paragraph', children })) },
})

test('an excerpt says what the page says, figures included', () => {
  const content = story([words('Avec '), figure('m1', 'long'), words('.')], [words('Puis plus.')])
  expect(excerptOf(content, known, 200)).toBe('Avec 70\u202f000 clients accompagnés. Puis plus.')
})

test('an excerpt keeps the words of a figure that is gone to itself', () => {
  expect(excerptOf(story([words('Avec '), figure('m2')]), known, 200)).toBe('Avec (chiffre retiré)')
})

test.each([
  [40, 'Ils sont 70\u202f000 clients, ou davantage.'],
  [38, 'Ils sont 70\u202f000 clients, ou davantage.'],
  [30, 'Ils sont 70\u202f000 clients, ou…'],
  [25, 'Ils sont 70\u202f000 clients…'],
  [15, 'Ils sont…'],
  [9, 'Ils sont…'],
])('in %i characters, it ends with a whole word and never inside a number', (length, expected) => {
  const content = story([words('Ils sont '), figure('m1'), words(', ou davantage.')])
  expect(excerptOf(content, known, length)).toBe(expected)
  expect(expected.length).toBeLessThanOrEqual(length)
})

test.each([null, undefined, {}, { root: null }, 'texte'])(
  'of nothing there is none (%j)',
  (none) => {
    expect(excerptOf(none, known, 100)).toBe('')
  },
)
