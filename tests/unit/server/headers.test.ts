import { expect, test } from 'vitest'

import { headersTable } from '@/server/headers'

test('a site reached by https asks to be reached by https only', () => {
  for (const headers of Object.values(headersTable(true))) {
    expect(headers).toHaveProperty('strict-transport-security')
  }
  for (const headers of Object.values(headersTable(false))) {
    expect(headers).not.toHaveProperty('strict-transport-security')
  }
})

test('no door allows eval or another site', () => {
  for (const headers of Object.values(headersTable(true))) {
    expect(headers['content-security-policy'] ?? '').not.toMatch(/unsafe-eval|https?:|\*/)
  }
})
