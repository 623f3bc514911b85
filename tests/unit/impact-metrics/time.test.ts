import { expect, test } from 'vitest'

import {
  ageText,
  dataYear,
  defaultReviewBy,
  isExpiredTarget,
  type Claim,
} from '@/content/impact-metrics/model'

const today = '2026-03-01T09:30:00.000Z'
const target: Claim = { nature: 'target', period: { kind: 'by', year: 2020 } }

test.each<[string, Claim, string]>([
  ['a target, when its year ends', target, '2020-12-31'],
  [
    'a running count, in a year',
    { nature: 'achieved', period: { kind: 'since', year: 2013 } },
    '2027-03-01',
  ],
  [
    'a yearly figure, in a year',
    { nature: 'achieved', period: { kind: 'per-year' } },
    '2027-03-01',
  ],
  [
    'a closed year, in two',
    { nature: 'achieved', period: { kind: 'at', year: 2015 } },
    '2028-03-01',
  ],
  [
    'closed years, in three',
    { nature: 'achieved', period: { kind: 'between', year: 2011, yearTo: 2015 } },
    '2029-03-01',
  ],
  [
    'an estimate, in a year whatever its period',
    { nature: 'estimate', period: { kind: 'over', years: 5 } },
    '2027-03-01',
  ],
  ['a figure without period, in a year', { nature: 'achieved' }, '2027-03-01'],
])('is looked at again: %s', (_, claim, day) => {
  expect(defaultReviewBy(claim, today)).toBe(day)
})

test('29 February is followed by 28 February', () => {
  expect(defaultReviewBy({ nature: 'achieved' }, '2028-02-29')).toBe('2029-02-28')
})

test('a target expires the day after its year', () => {
  expect(isExpiredTarget(target, '2020-12-31T23:00:00.000Z')).toBe(false)
  expect(isExpiredTarget(target, '2021-01-01')).toBe(true)
  expect(isExpiredTarget({ nature: 'achieved', period: { kind: 'at', year: 2010 } }, today)).toBe(
    false,
  )
  expect(isExpiredTarget({ nature: 'target' }, today)).toBe(false)
})

test.each<[string, Claim, number | null]>([
  ['a closed year', { nature: 'achieved', period: { kind: 'at', year: 2015 } }, 2015],
  [
    'the last of two years',
    { nature: 'achieved', period: { kind: 'between', year: 2011, yearTo: 2015 } },
    2015,
  ],
  ['a running count has none', { nature: 'achieved', period: { kind: 'since', year: 2013 } }, null],
  ['a target has none', target, null],
  ['no period, no year', { nature: 'achieved' }, null],
])('the year a figure describes: %s', (_, claim, year) => {
  expect(dataYear(claim)).toBe(year)
})

test.each<[string, Claim, string | null]>([
  [
    'a figure of two years ago',
    { nature: 'achieved', period: { kind: 'during', year: 2024 } },
    'donnée de 2024',
  ],
  ['last year’s', { nature: 'achieved', period: { kind: 'during', year: 2025 } }, null],
  [
    'what ended long ago',
    { nature: 'context', period: { kind: 'between', year: 2011, yearTo: 2015 } },
    'donnée de 2015',
  ],
  [
    'a yearly rate of long ago',
    { nature: 'estimate', period: { kind: 'per-year', year: 2012 } },
    'donnée de 2012',
  ],
  ['a count that still runs', { nature: 'achieved', period: { kind: 'since', year: 2001 } }, null],
  ['a figure without period', { nature: 'achieved' }, null],
  ['a target missed in silence', target, 'objectif 2020, résultat non publié'],
  ['a target of this year', { nature: 'target', period: { kind: 'by', year: 2026 } }, null],
])('readers are told the age of %s', (_, claim, words) => {
  expect(ageText(claim, today)).toBe(words)
})
