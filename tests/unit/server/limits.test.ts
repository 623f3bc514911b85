import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { html, openHouse, overhearErrors, page, type House } from './house'

const MEGABYTE = 1024 * 1024
let house: House
let received: { url: string; bytes: number; isWhole: boolean; headers: Record<string, unknown> }[] =
  []

async function open(hops = 0) {
  received = []
  house = await openHouse(
    (req, res) => {
      const seen = { url: req.url ?? '', bytes: 0, isWhole: false, headers: req.headers }
      received.push(seen)
      req.on('data', (piece: Buffer) => (seen.bytes += piece.byteLength))
      req.on('error', () => {})
      req.on('end', () => {
        seen.isWhole = true
        res.setHeader('Cache-Control', 'public')
        res.setHeader('X-Powered-By', 'Next.js')
        res.setHeader('Set-Cookie', 'a=b')
        res.writeHead(200, html).end(page('<script>1</script>'))
      })
      req.resume()
    },
    { hops, previewId: 'brouillon' },
  )
}
beforeEach(() => open())
afterEach(() => house.close())

describe('what is sent', () => {
  test.each([
    ['/api/pioneers', 11 * MEGABYTE, 413],
    ['/api/pioneers', 9 * MEGABYTE, 200],
    ['/api/media', 20 * MEGABYTE, 200],
    ['/api/media', 26 * MEGABYTE, 413],
    ['/api/medias', 11 * MEGABYTE, 413],
  ])('%s, %i bytes declared: %i', async (path, bytes, status) => {
    const answer = await house.ask(path, { method: 'POST', body: Buffer.alloc(bytes) })
    expect(answer.status).toBe(status)
    if (status === 413)
      expect(JSON.parse(answer.text).errors[0].message).toMatch(/^L’envoi dépasse/)
  })

  test('undeclared bytes are counted, and the rest never looks like a whole message', async () => {
    const chunks = Array.from({ length: 12 }, () => Buffer.alloc(MEGABYTE))

    const answer = await house.ask('/api/pioneers', { method: 'POST', chunks })

    expect(answer.status).toBe(413)
    expect(received[0]).toMatchObject({ isWhole: false })
    expect(received[0]!.bytes).toBeLessThanOrEqual(10 * MEGABYTE)
  })
})

describe('public pages', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    const answer = await house.ask('/pionniers', { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
    expect(received).toEqual([])
  })

  test('an endless address is refused, an unreadable one too', async () => {
    expect((await house.ask(`/${'a'.repeat(3000)}`)).status).toBe(414)
    expect((await house.ask(`/api/pioneers?where=${'a'.repeat(3000)}`)).status).toBe(200)
    expect((await house.ask('/%zz')).status).toBe(400)
  })

  test.each([
    ['/pionniers/?theme=eau&x=1', '/pionniers?theme=eau&x=1'],
    ['//evil.example/', '/evil.example'],
    ['/\\evil.example/', '/%5Cevil.example'],
  ])('%s is the same as %s', async (path, location) => {
    const answer = await house.ask(path)
    expect(answer).toMatchObject({ status: 301, headers: { location } })
  })
})

describe('attempts at signing in', () => {
  const signIn = (headers = {}, path = '/api/users/login') =>
    house.ask(path, { method: 'POST', headers, body: '{}' })

  test('are counted, however the address is spelled', async () => {
    const spellings = [
      '/api/users/login',
      '/api/users/LOGIN',
      '/api//users/login/',
      '/api/users/%6Cogin',
    ]
    const answers = []
    for (let attempt = 0; attempt < 24; attempt += 1)
      answers.push(await signIn({}, spellings[attempt % 4]))

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20)
    const refused = answers.at(-1)!
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(JSON.parse(refused.text).errors[0].message).toMatch(/^Trop d’essais/)
    expect((await house.ask('/api/users/me')).status).toBe(200)
  })

  test('made-up addresses do not help; those of our own proxy count apart', async () => {
    for (let attempt = 0; attempt < 20; attempt += 1)
      await signIn({ 'x-forwarded-for': `1.1.1.${attempt}` })
    expect((await signIn({ 'x-forwarded-for': '9.9.9.9' })).status).toBe(429)

    await house.close()
    await open(1)
    for (let attempt = 0; attempt < 20; attempt += 1)
      await signIn({ 'x-forwarded-for': '9.9.9.9, 1.1.1.1' })
    expect((await signIn({ 'x-forwarded-for': '8.8.8.8, 1.1.1.1' })).status).toBe(429)
    expect((await signIn({ 'x-forwarded-for': '8.8.8.8, 2.2.2.2' })).status).toBe(200)
  })
})

describe('staff', () => {
  test('reach the site as they are, under our headers', async () => {
    const answer = await house.ask('/admin', {
      headers: { cookie: 'payload-token=x', forwarded: 'for=1' },
    })

    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'set-cookie': ['a=b'] })
    expect(answer.headers).not.toHaveProperty('x-powered-by')
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'")
    expect(received[0]!.headers).toMatchObject({
      cookie: 'payload-token=x',
      'x-forwarded-for': '127.0.0.1',
    })
    expect(received[0]!.headers).not.toHaveProperty('forwarded')
  })

  test('see previews with their scripts, never stored; a made-up draft cookie shows the public page', async () => {
    const cookie = 'payload-token=x; __prerender_bypass=brouillon'
    const preview = await house.ask('/pionniers', { headers: { cookie } })
    expect(preview.text).toContain('<script>')
    expect(preview.headers['cache-control']).toBe('no-store')

    for (const other of [
      '__prerender_bypass=brouillon',
      'payload-token=x; __prerender_bypass=essai',
    ]) {
      const page = await house.ask('/pionniers', { headers: { cookie: other } })
      expect(page.text).not.toContain('<script>')
    }
  })

  test('a handler that throws is answered in French', async () => {
    await house.close()
    const errors = overhearErrors()
    house = await openHouse(() => {
      throw new Error('secret')
    })

    const answer = await house.ask('/api/x')

    expect(answer.status).toBe(500)
    expect(JSON.parse(answer.text).errors[0].message).toMatch(/^La page n’a pas pu/)
    errors.mockRestore()
  })
})

test('the front door says by itself that it lives', async () => {
  expect(await house.ask('/healthz')).toMatchObject({ status: 200, text: 'ok\n' })
  expect(received).toEqual([])
})
