import { expect, test } from 'vitest'

import { longDate } from '@/design/dates'

test.each([
  ['2026-03-03T10:00:00.000Z', '3\u00a0mars\u00a02026'],
  ['2026-03-01T10:00:00.000Z', '1er\u00a0mars\u00a02026'],
  ['2026-07-31T22:30:00.000Z', '1er\u00a0août\u00a02026'],
  ['2026-11-21', '21\u00a0novembre\u00a02026'],
  ['pas une date', ''],
])('%s is « %s » in Paris', (iso, words) => {
  expect(longDate(iso)).toBe(words)
})
