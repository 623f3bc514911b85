import { expect, test } from 'vitest'

import {
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
