import { describe, expect, test } from 'vitest'

import { addressOf, firstValue, knownParameters, pageNumber } from '@/site/parameters'
import { paths } from '@/site/paths'

describe('an address with choices', () => {
  test('keeps known names only, in one order, so that two same choices share one address', () => {
    const one = addressOf('/pionniers', { page: 2, theme: 'emploi', type: 'intrapreneurs' })
    const other = addressOf('/pionniers', { type: 'intrapreneurs', theme: 'emploi', page: 2, x: 1 })

    expect(one).toBe('/pionniers?type=intrapreneurs&theme=emploi&page=2')
    expect(other).toBe(one)
  })

  test('leaves out what is not chosen, and the first page', () => {
    expect(addressOf('/pionniers', { theme: null, organisation: '', page: 1 })).toBe('/pionniers')
  })

  test('has no parameters where the page knows none', () => {
    expect(addressOf(paths.pioneer('chea-lun'), { page: 3 })).toBe('/pionniers/chea-lun')
  })
})

test('lists that are cut into pages say so', () => {
  expect(knownParameters[paths.pioneers]).toContain('page')
  expect(knownParameters[paths.programmes]).toContain('page')
  expect(knownParameters[paths.metrics]).toContain('page')
  expect(knownParameters[paths.search]).toContain('page')
})

test.each([
  ['3', 3],
  ['1', 1],
  [undefined, 1],
  ['', 1],
  ['0', 1],
  ['-2', 1],
  ['1.5', 1],
  ['1e3', 1],
  ['999999999', 1],
  [['4', '5'], 4],
])('page=%j is page %i', (asked, page) => {
  expect(pageNumber(asked)).toBe(page)
})

test('of a repeated parameter the first value counts, and an empty one is none', () => {
  expect(firstValue(['a', 'b'])).toBe('a')
  expect(firstValue('  ')).toBeNull()
})
