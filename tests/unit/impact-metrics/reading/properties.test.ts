import { describe, expect, test } from 'vitest'

import { compareWithClaims } from '@/content/impact-metrics/reading/comparison/compare'
import { readNumbers } from '@/content/impact-metrics/reading/readNumbers'

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

/** Time on the processor, in milliseconds: other programs on the machine do not count. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const hostile: [name: string, text: string][] = [
  ['digits', '9'.repeat(100_000)],
  ['spaces', ' '.repeat(100_000)],
  ['hyphens', 'vingt-'.repeat(20_000)],
  ['apostrophes', 'd’'.repeat(50_000)],
  ['closing marks', '» ) '.repeat(25_000)],
  ['groups of digits', '123 '.repeat(25_000)],
  ['number words', 'deux '.repeat(20_000)],
  ['half shares', 'un sur '.repeat(15_000)],
  ['half ranges', '1 à '.repeat(5_000)],
  ['half surrogates', '\ud83d'.repeat(50_000)],
]

describe('a text made to be slow', () => {
  test.each(hostile)(
    '%s',
    (_name, text) => {
      expect(cost(() => compareWithClaims(text, relais.claims))).toBeLessThan(3_000)
    },
    60_000,
  )
})

test('200 KB of prose read in less than a second, and twice as much in about twice the time', () => {
  const prose =
    'Le Relais a accompagné près de 48 000 clients depuis 2014, dont 12 % à Brest. Le local du 12 rue des Lilas ouvre à 9 h, et une vingtaine de bénévoles y reçoivent chaque jour ceux qui n’ont plus de banque. '
  const time = (text: string) => cost(() => readNumbers(text))
  const text = prose.repeat(Math.ceil(200_000 / prose.length))
  time(text)
  const best = Math.min(time(text), time(text))

  expect(best).toBeLessThan(1_000)
  expect(time(text + text)).toBeLessThan(best * 4 + 100)
}, 60_000)
