import { afterEach, beforeEach, expect, test } from 'vitest'

import { openHouse, type House } from './house'

const picture = Buffer.alloc(5000, 7)
let house: House
let passed = 0

beforeEach(async () => {
  passed = 0
  house = await openHouse((req, res) => {
    if (req.headers.host !== 'pionniers.example') passed += 1
    const type = req.url?.endsWith('.pdf')
      ? 'application/pdf'
      : req.url?.endsWith('.css')
        ? 'text/css'
        : 'image/webp'
    const status = req.url?.includes('brouillon') ? 403 : 200
    res.writeHead(status, { 'content-type': type, 'cache-control': 'private' }).end(picture)
  })
})
afterEach(() => house.close())

test('a published picture is kept as it is, and can run nothing', async () => {
  const headers = { 'accept-encoding': 'gzip, br' }
  await house.ask('/api/media/file/a.webp', { headers })
  const answer = await house.ask('/api/media/file/a.webp?v=2', { headers })

  expect(answer.body.equals(picture)).toBe(true)
  expect(answer.headers).not.toHaveProperty('content-encoding')
  expect(answer.headers['content-security-policy']).toMatch(/^sandbox/)
  expect(answer.headers['cache-control']).toMatch(/must-revalidate/)
  expect(house.asked).toEqual(['/api/media/file/a.webp'])
})

test('any other file is to be saved, not opened', async () => {
  const { headers } = await house.ask('/api/media/file/a.pdf')
  expect(headers['content-disposition']).toBe('attachment')
})

test.each([
  ['cookie', 'payload-token=x'],
  ['authorization', 'JWT x'],
  ['range', 'bytes=0-1'],
])('asked with %s: %s, a file goes straight to the site, uncached', async (name, value) => {
  const answer = await house.ask('/api/media/file/a.webp', { headers: { [name]: value } })
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(passed).toBe(1)
})

test('a refused file is not remembered', async () => {
  for (let time = 0; time < 2; time += 1) {
    const answer = await house.ask('/api/media/file/brouillon.webp')
    expect(answer).toMatchObject({ status: 403, headers: { 'cache-control': 'no-store' } })
  }
  expect(house.asked).toHaveLength(2)
})

test('what the build made may be kept for ever', async () => {
  const answer = await house.ask('/_next/static/a.css')
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
})
