import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { html, openHouse, overhearErrors, page, type House } from './house'
import { soon } from '../../support/soon'

const text = page(`<h1>Chea Lun</h1>${'<p>Un récit.</p>'.repeat(200)}`)
let house: House

describe('a page of text', () => {
  beforeEach(async () => {
    house = await openHouse((_req, res) => void res.writeHead(200, html).end(text))
    // Brotli comes a little later than the page itself.
    await soon(async () => {
      const answer = await house.ask('/', { headers: { 'accept-encoding': 'br' } })
      expect(answer.headers['content-encoding']).toBe('br')
    })
  })
  afterEach(() => house.close())

  test('has a strong tag made of its content, and answers 304 to whoever holds it', async () => {
    const { headers } = await house.ask('/')
    const hash = createHash('sha256').update(text).digest('base64url')
    expect(headers.etag).toBe(`"${hash}"`)

    for (const held of [`"${hash}"`, `W/"${hash}"`, `"autre", "${hash}-br"`, '*']) {
      const again = await house.ask('/', { headers: { 'if-none-match': held } })
      expect(again).toMatchObject({ status: 304, text: '' })
      expect(again.headers).toMatchObject({ etag: `"${hash}"`, vary: 'Accept-Encoding' })
    }
    expect((await house.ask('/', { headers: { 'if-none-match': '"autre"' } })).status).toBe(200)
  })

  test('HEAD says the same and sends nothing', async () => {
    const whole = await house.ask('/')
    const head = await house.ask('/', { method: 'HEAD' })

    expect(head.body).toHaveLength(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' })
  })

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0.2', 'gzip'],
    ['*', 'br'],
    ['*;q=0.1, br;q=0', 'gzip'],
    ['gzip;q=0, br;q=0', undefined],
    ['*;q=0', undefined],
    ['identity, gzip;q=0.5', undefined],
    ['zstd', undefined],
    ['', undefined],
  ])('Accept-Encoding « %s » is sent as %s', async (accepted, coding) => {
    const answer = await house.ask('/', { headers: { 'accept-encoding': accepted } })

    expect(answer.headers['content-encoding']).toBe(coding)
    expect(answer.headers['content-length']).toBe(String(answer.body.byteLength))
    const open =
      { br: brotliDecompressSync, gzip: gunzipSync }[coding ?? ''] ?? ((body: Buffer) => body)
    expect(open(answer.body).toString()).toBe(text)
  })

  test('each coding has its own tag', async () => {
    const codings = ['identity', 'gzip', 'br']
    const answers = await Promise.all(
      codings.map((coding) => house.ask('/', { headers: { 'accept-encoding': coding } })),
    )
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3)
  })

  test('carries the policy of a page that runs nothing', async () => {
    const { headers } = await house.ask('/')
    expect(headers['content-security-policy']).toContain("script-src 'none'")
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=1, must-revalidate')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers).not.toHaveProperty('strict-transport-security')
  })
})

describe('statuses', () => {
  const answers: Record<string, [number, Record<string, string>, string]> = {
    '/retire': [200, html, page('<p>Retiré</p>', '<meta name="x-status" content="410"/>')],
    '/inconnu': [200, html, page('<p>Inconnu</p>', '<meta name="x-status" content="404"/>')],
    '/vide': [
      404,
      html,
      '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>',
    ],
    '/ancien': [308, { location: '/nouveau' }, ''],
    '/moi': [307, { location: 'http://pionniers.example/nouveau?page=2' }, ''],
    '/provisoire': [303, { location: '/ailleurs' }, ''],
    '/dehors': [308, { location: 'https://evil.example/' }, ''],
    '/dehors-aussi': [308, { location: '//evil.example/' }, ''],
    '/double': [308, { location: 'http://pionniers.example//evil.example' }, ''],
    '/panne': [500, html, page('secret')],
    '/casse': [200, html, page('<!--$!--><template data-dgst="123"></template><!--/$-->')],
    '/tardif': [200, html, page('<div hidden id="S:0"><p>tard</p></div>')],
  }
  beforeEach(async () => {
    house = await openHouse((req, res) => {
      const [status, headers, body] = answers[req.url ?? ''] ?? [404, html, page('')]
      res.writeHead(status, headers).end(body)
    })
  })
  afterEach(() => house.close())

  test.each([
    ['/retire', 410, 'Retiré'],
    ['/inconnu', 404, 'Inconnu'],
    ['/vide', 404, 'Page introuvable'],
  ])('%s is answered %i with words to read, and is stored', async (path, status, words) => {
    const answer = await house.ask(path)
    await house.ask(path)

    expect(answer.status).toBe(status)
    expect(answer.text).toContain(words)
    expect(answer.text).not.toContain('x-status')
    expect(house.asked).toEqual([path])
  })

  test.each([
    ['/ancien', 301, '/nouveau'],
    ['/moi', 301, '/nouveau?page=2'],
    ['/provisoire', 303, '/ailleurs'],
    ['/double', 301, '/evil.example'],
  ])('%s leads with %i to %s', async (path, status, location) => {
    const answer = await house.ask(path)
    await house.ask(path)

    expect(answer).toMatchObject({ status, text: '' })
    expect(answer.headers.location).toBe(location)
    expect(house.asked).toEqual([path])
  })

  test.each(['/dehors', '/dehors-aussi', '/panne', '/casse', '/tardif'])(
    '%s is a failure: said in French, without details, never stored',
    async (path) => {
      const errors = overhearErrors()

      const answer = await house.ask(path)
      await house.ask(path)

      expect(answer.status).toBe(500)
      expect(answer.headers['cache-control']).toBe('no-store')
      expect(answer.headers).not.toHaveProperty('location')
      expect(answer.text).toContain('Un incident est survenu')
      expect(answer.text).not.toContain('secret')
      expect(house.asked).toEqual([path, path])
      expect(errors).toHaveBeenCalledTimes(2)
      errors.mockRestore()
    },
  )
})

test('a page that does not come is « come back in a moment », and the next reader may try again', async () => {
  const errors = overhearErrors()
  let isAwake = false
  house = await openHouse((_req, res) => void (isAwake && res.writeHead(200, html).end(text)), {
    patience: 50,
  })

  const answer = await house.ask('/')
  isAwake = true

  expect(answer.status).toBe(503)
  expect(answer.text).toContain('Trop de lecteurs')
  expect((await house.ask('/')).status).toBe(200)
  errors.mockRestore()
  await house.close()
})
