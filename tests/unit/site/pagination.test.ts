import { expect, test } from 'vitest'

import { pageOf } from '@/site/pagination'

const items = Array.from({ length: 50 }, (_, index) => index + 1)

test('pages hold twenty-four entries, the last one what is left', () => {
  expect(pageOf(items, 1)).toMatchObject({ page: 1, pages: 3, total: 50 })
  expect(pageOf(items, 1)?.items).toHaveLength(24)
  expect(pageOf(items, 3)?.items).toEqual([49, 50])
})

test('every entry is on one page only', () => {
  expect([1, 2, 3].flatMap((page) => pageOf(items, page)?.items ?? [])).toEqual(items)
})

test('an empty list has one page, and no second', () => {
  expect(pageOf([], 1)).toEqual({ items: [], page: 1, pages: 1, total: 0 })
  expect(pageOf([], 2)).toBeNull()
  expect(pageOf(items, 4)).toBeNull()
})
