import { expect, test } from 'vitest'

import type { Answer } from '@/server/answer'
import { createPageCache } from '@/server/page-cache'

const answer = (text: string): Answer => ({
  status: 200,
  headers: {},
  hash: text,
  identity: Buffer.from(text),
  gzip: null,
  brotli: null,
  mayBeStored: true,
})

test('what a page says of the age of its figures does not outlive the day', async () => {
  let day = '2020-12-31'
  const cache = createPageCache({ edition: { number: 1 }, bytes: 1e6, today: () => day })
  const ask = () => cache.obtain('/chiffres', async () => answer(`Écrit le ${day}`))

  expect((await ask()).hash).toBe('Écrit le 2020-12-31')
  day = '2021-01-01'

  expect(cache.find('/chiffres')).toBeUndefined()
  expect((await ask()).hash).toBe('Écrit le 2021-01-01')
  expect(cache.find('/chiffres')?.hash).toBe('Écrit le 2021-01-01')
})

test('a page begun before midnight is not kept after it', async () => {
  let day = '2020-12-31'
  const cache = createPageCache({ edition: { number: 1 }, bytes: 1e6, today: () => day })

  await cache.obtain('/chiffres', async () => {
    day = '2021-01-01'
    return answer('Écrit la veille')
  })

  expect(cache.find('/chiffres')).toBeUndefined()
})
