import { describe, expect, test } from 'vitest'

import { compareWithClaims } from '@/content/impact-metrics/reading/comparison/compare'

import { corpus } from './corpus/corpus'
import { scoreOf, type Score } from './corpus/score'

const written = (score: Score) =>
  `${score.name.padEnd(12)} precision ${score.precision.toFixed(3)}  recall ${score.recall.toFixed(3)}  (${score.expected})`

const scores = scoreOf(corpus, compareWithClaims)

test('the corpus is large and varied enough to mean something', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(320)
  for (const { expected } of scores.classes) expect(expected).toBeGreaterThanOrEqual(25)
})

describe(`${corpus.length} sentences:\n  ${scores.classes.map(written).join('\n  ')}\n`, () => {
  test.each(scores.classes)('$name: precision and recall reach 0.95', ({ precision, recall }) => {
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.95)
  })
})

test('every miss of the corpus is known', () => {
  expect(scores.misses).toEqual([])
})
