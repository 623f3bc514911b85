import { afterEach, describe, expect, test } from 'vitest'

import { forLog } from '@/server/log'

import { html, openHouse, overhearErrors, page, type House } from './house'

let house: House
afterEach(() => house.close())

const LINK = '/apercu/lien/c2VjcmV0LXRva2VuLW9mLWEtcHJldmlldy1saW5rLTE'

describe('a preview link', () => {
  test('is never remembered, by us or by anyone on the way', async () => {
    let renderings = 0
    house = await openHouse((_req, res) => {
      renderings += 1
      res.writeHead(200, html).end(page(`<p>Rendu ${renderings}</p>`.padEnd(2_000, ' ')))
    })
    await house.ask(LINK)
    const again = await house.ask(LINK)

    expect(again.text).toContain('Rendu 2')
    expect(house.bytesHeld()).toBe(0)
    expect(again.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
  })

  test('is read as nobody: no cookie goes in, none comes out, nothing runs', async () => {
    const heard: unknown[] = []
    house = await openHouse((req, res) => {
      heard.push(req.headers.cookie, req.headers.authorization)
      const cookie = { 'set-cookie': '__prerender_bypass=x; Path=/' }
      res.writeHead(200, { ...html, ...cookie }).end(page('<p>Texte</p><script>alert(1)</script>'))
    })
    const cookie = 'payload-token=session; __prerender_bypass=draft'
    const answer = await house.ask(LINK, { headers: { cookie, authorization: 'users API-Key x' } })

    expect(heard).toEqual([undefined, undefined])
    expect(answer.headers).not.toHaveProperty('set-cookie')
    expect(answer.text).toContain('Texte')
    expect(answer.text).not.toContain('alert')
    expect(answer.headers['content-security-policy']).toContain("script-src 'none'")
  })

  test.each([404, 410] as const)('that opens nothing answers %i', async (status) => {
    house = await openHouse((_req, res) => {
      res.writeHead(200, html).end(page(`<meta name="x-status" content="${status}"/><p>Fin</p>`))
    })
    const answer = await house.ask(LINK)
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    expect(house.bytesHeld()).toBe(0)
  })

  test('shows its picture under the same headers', async () => {
    house = await openHouse((_req, res) => {
      res.writeHead(200, { 'content-type': 'image/webp', 'cache-control': 'public' }).end('image')
    })
    const { headers, text } = await house.ask(`${LINK}/fichiers/a.webp`)
    expect(text).toBe('image')
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'image/webp',
      'referrer-policy': 'no-referrer',
    })
    expect(house.bytesHeld()).toBe(0)
  })

  test('takes nothing: it is only read', async () => {
    house = await openHouse((_req, res) => void res.writeHead(200, html).end(page('')))
    const answer = await house.ask(LINK, { method: 'POST', body: 'x' })
    expect(answer.status).toBe(405)
    expect(house.asked).toEqual([])
  })

  test('that fails leaves no address in the log', async () => {
    const errors = overhearErrors()
    house = await openHouse((_req, res) => void res.writeHead(500).end('panne'))
    expect((await house.ask(LINK)).status).toBe(500)

    const logged = JSON.stringify(errors.mock.calls)
    expect(logged).toContain('/apercu/lien/…')
    expect(logged).not.toContain('c2VjcmV0')
    errors.mockRestore()
  })

  test('that takes too long leaves no address in the log either', async () => {
    const errors = overhearErrors()
    house = await openHouse(() => {}, { patience: 50 })
    expect((await house.ask(`${LINK}?x=1`)).status).toBe(503)

    expect(JSON.stringify(errors.mock.calls)).not.toContain('c2VjcmV0')
    errors.mockRestore()
  })
})

test('a line of the log loses the token and nothing else', async () => {
  house = await openHouse(() => {})
  expect(forLog(`GET ${LINK}/fichiers/a.webp : panne (/pionniers)`)).toBe(
    'GET /apercu/lien/…/fichiers/a.webp : panne (/pionniers)',
  )
})
