import { expect, test } from 'vitest'

import {
  byYear,
  lastWordOn,
  latestYears,
  yearOf,
  type Correction,
} from '@/content/corrections/model'
import { addressOf } from '@/site/parameters'
import { paths } from '@/site/paths'

const on = (publishedOn: string, completions: Correction['completions'] = []): Correction => ({
  id: publishedOn,
  metric: 'a',
  note: '',
  before: '',
  after: '',
  publishedOn,
  completions,
})

test('a correction belongs to the year its date shows in France', () => {
  expect(yearOf({ publishedOn: '2025-12-31T23:30:00.000Z' })).toBe('2026')
})

test('years come newest first, each with its own', () => {
  const corrections = [on('2026-05-01'), on('2026-01-15'), on('2024-03-01')]
  expect(byYear(corrections)).toEqual([
    { year: '2026', corrections: corrections.slice(0, 2) },
    { year: '2024', corrections: corrections.slice(2) },
  ])
})

test('a page holds the newest years whole, and at least one', () => {
  const years = byYear([on('2026-05-01'), on('2026-01-15'), on('2025-03-01'), on('2024-03-01')])
  const named = (most: number) => latestYears(years, most).map(({ year }) => year)

  expect(named(24)).toEqual(['2026', '2025', '2024'])
  expect(named(3)).toEqual(['2026', '2025'])
  expect(named(1)).toEqual(['2026'])
})

test('its last word is its newest completion', () => {
  expect(lastWordOn(on('2026-01-01'))).toBe('2026-01-01')
  const completions = [
    { text: 'Deux.', on: '2026-03-01' },
    { text: 'Un.', on: '2026-02-01' },
  ]
  expect(lastWordOn(on('2026-01-01', completions))).toBe('2026-03-01')
})

test('its address is a page that exists, and does not move when newer ones come', () => {
  const address = paths.correction({ id: '1', year: '2026' })
  expect(address).toBe(`${addressOf(paths.corrections, { annee: '2026' })}#rectificatif-1`)
})
