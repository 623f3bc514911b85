import { expect, test } from 'vitest'

import { sinceWhen } from '@/content/follow-ups/lateness'

const today = '2026-11-25T08:30:00.000Z'

test.each([
  ['2026-11-25', 'depuis aujourd’hui'],
  ['2026-11-24T23:00:00.000Z', 'depuis hier'],
  ['2026-11-13', 'depuis 12 jours'],
  ['2026-09-27', 'depuis 59 jours'],
  ['2026-08-25', 'depuis 3 mois'],
  ['2020-12-31', 'depuis 5 ans'],
  ['', ''],
  [null, ''],
  ['jadis', ''],
])('a figure due on %s is late « %s »', (day, words) => {
  expect(sinceWhen(day, today)).toBe(words)
})
