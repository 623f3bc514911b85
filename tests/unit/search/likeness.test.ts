import { expect, test } from 'vitest'

import { slipsBetween } from '@/search/likeness'

test.each([
  ['kiehl', 'kiehl', 0],
  ['kiel', 'kiehl', 1],
  ['kiehll', 'kiehl', 1],
  ['kiekl', 'kiehl', 1],
  ['keihl', 'kiehl', 1],
  ['recylcage', 'recyclage', 1],
  ['recyllcage', 'recyclage', 2],
  ['', 'kiehl', 5],
  ['abc', 'xyz', 3],
])('between « %s » and « %s » lie %i slips', (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips)
  expect(slipsBetween(other, one)).toBe(slips)
})
