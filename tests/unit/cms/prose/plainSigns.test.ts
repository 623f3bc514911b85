import { describe, expect, test } from 'vitest'

import { slugify } from '@/cms/fields/slug'
import { plainSigns } from '@/cms/prose/plainSigns'
import { typeset } from '@/content/impact-metrics/typography'

test.each([
  ['a soft hyphen', 'entre\u00adprise', 'entreprise'],
  ['a space of no width', 'mot\u200bcoupé', 'motcoupé'],
  ['a mark of the order of bytes', '\ufeffDébut', 'Début'],
  ['a word joiner', '70\u2060000', '70000'],
  [
    'ligatures',
    'la ﬁnance, l’aﬄux, l’eﬀort, le ﬂux, l’eﬃcacité, ﬆ',
    'la finance, l’afflux, l’effort, le flux, l’efficacité, st',
  ],
  ['accents apart', 'E\u0301lodie a\u0300 c\u0327a', 'Élodie à ça'],
  ['a joiner between our letters', 'mot\u200dcollé, 1\u200c000', 'motcollé, 1000'],
  ['an accent that a hidden sign kept apart', 'e\u200b\u0301', 'é'],
])('%s goes when a text is stored', (_, typed, stored) => {
  expect(plainSigns(typed)).toBe(stored)
})

test.each([
  ['spaces of French typography', '«\u00a0Oui\u202f!\u00a0» à 100\u202f%'],
  ['letters that French has', 'Cœur, ex æquo, Œuvre, naïf'],
  ['a family and a flag', '👩🏽‍🏫 👨‍👩‍👧 🏴‍☠️ ❤️‍🔥'],
  ['Persian', 'می\u200cخواهم'],
  ['Hindi', 'क्\u200dष'],
  ['names of everywhere', 'Łukasz Żółć, Đặng Thị Đức, 李娜, محمد, Ελένη'],
  ['m² and n°', 'm², n°\u00a03, ½, …'],
])('%s stays', (_, text) => {
  expect(plainSigns(text)).toBe(text)
})

const pieces = [
  ...['a', 'é', 'e', '\u0301', '\u0327', ' ', '\u00a0', '\u202f', '\n', '\t', '1', '000', '%', '€'],
  ...['\u200b', '\u200c', '\u200d', '\u00ad', '\ufeff', '\u2060', '\ufb01', '\ufb03', '\ufb06'],
  ...['👩', '🏽', '\ufe0f', 'می', 'क्', 'œ', 'Œ', "'", '’', '«', '»', '?', ';', ':', '!', '-', '.'],
  ...['https://', '/', 'million', '3', 'İ', 'ß', 'ǆ', '\ud83d', '\u0000', 'Å', '가', 'ᄀ', 'ᅡ'],
]

/** Nonsense that is the same on every run. */
function nonsense(seed: number): string {
  let state = seed
  return Array.from({ length: 30 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return pieces[(state >> 8) % pieces.length]
  }).join('')
}

describe('what mends a text does it once', () => {
  const texts = Array.from({ length: 3_000 }, (_, seed) => nonsense(seed + 1))

  test.each([
    ['plainSigns', plainSigns],
    ['typeset', typeset],
    ['slugify', slugify],
  ])('%s', (_, mend) => {
    for (const text of texts) {
      const mended = mend(text)
      expect(mend(mended), JSON.stringify(text)).toBe(mended)
    }
  })
})
