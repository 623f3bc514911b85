import { describe, expect, test } from 'vitest'

import { compareWithClaims } from '@/content/impact-metrics/reading/comparison/compare'
import { readNumbers } from '@/content/impact-metrics/reading/readNumbers'

import { hostile, prose } from '../../../support/hostileTexts'
import { corpus } from './corpus/corpus'
import { partsOf } from './corpus/score'
import { relais } from './corpus/sheets'

const pieces = [
  '12',
  ' ',
  '\u202f',
  'deux',
  'mille',
  'un',
  'sur',
  '%',
  '€',
  'à',
  '-',
  '–',
  'ans',
  'd’',
  'une',
  'vingtaine',
  '.',
  ',',
  '\n',
  '(',
  'h',
  'Paris',
  '\ufffc',
  '\ud83d',
  'e\u0301',
  '/',
  '+',
  'villes',
]

/** Nonsense that is the same on every run. */
function nonsense(seed: number): string {
  let state = seed
  return Array.from({ length: 40 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return pieces[state % pieces.length]
  }).join('')
}

const texts = [
  ...corpus.map((row) => partsOf(row).sentence),
  ...Array.from({ length: 500 }, (_, seed) => nonsense(seed + 1)),
]

test('offsets cut the passage from the text, in order and apart', () => {
  for (const text of texts) {
    let from = 0
    for (const { start, end, text: passage, value } of readNumbers(text)) {
      expect(text.slice(start, end)).toBe(passage)
      expect(start).toBeGreaterThanOrEqual(from)
      expect(end).toBeGreaterThan(start)
      expect(Number.isFinite(value)).toBe(true)
      from = start + 1
    }
  }
})

describe('a text made to be slow', () => {
  test.each(hostile)('%s is read to its end', (_name, text) => {
    for (const { start, end, text: passage } of readNumbers(text))
      expect(text.slice(start, end)).toBe(passage)
    expect(compareWithClaims(text, relais.claims)).toBeDefined()
  })
})

test('50 KB of prose hold the numbers of their sentences, and twice as much twice as many', () => {
  const times = Math.ceil(50_000 / prose.length)
  const [one, all, twice] = [1, times, 2 * times].map((n) => readNumbers(prose.repeat(n)).length)
  expect(one).toBe(3)
  expect([all, twice]).toEqual([times * 3, times * 6])
})
