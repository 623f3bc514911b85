import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openHouse, type House } from './house'

const pages = ['/', '/pionniers', '/pionniers/anne-charpy', '/admin']

let house: House
beforeAll(async () => {
  house = await openHouse((req, res) => {
    const { pathname } = new URL(req.url ?? '', 'http://localhost')
    if (pathname === '/pionniers/anne') res.setHeader('location', '/pionniers/anne-charpy')
    const isMoved = pathname === '/pionniers/anne'
    res.statusCode = isMoved ? 308 : pages.includes(pathname) ? 200 : 404
    res.setHeader('content-type', 'text/plain')
    res.end(pathname)
  })
})
afterAll(() => house.close())

const there = '/pionniers/anne-charpy'

describe('a reader who pastes an address', () => {
  test.each([
    ['/Pionniers/Anne-Charpy', there],
    ['/Pionniers/Anne-Charpy/', there],
    ['/PIONNIERS//anne-charpy//', there],
    ['/pionniers/anne-charpy.', there],
    ['/pionniers/anne-charpy,', there],
    ['/pionniers/anne-charpy).', there],
    ['/pionniers/anne-charpy%20%C2%BB', there],
    ['/pionniers/anne-charpy%C2%A0%C2%BB,', there],
    ['/pionniers/anne-charpy%E2%80%AF;', there],
    ['/pionniers/anne-charpy%E2%80%8B', there],
    ['/pionniers/%C2%AB%C2%A0anne-charpy', there],
    ["/pionniers/anne-charpy'", there],
    ['/pionniers/anne-charpy%22%3E', there],
    ['/pionniers/%C2%BB', '/pionniers'],
    ['/Pionniers?Theme=Eau&page=2', '/pionniers?Theme=Eau&page=2'],
    ['/pionniers/Anne-Charpy.?utm_source=lettre', `${there}?utm_source=lettre`],
    ['/pionniers/anne-charpy/?utm_source=lettre', `${there}?utm_source=lettre`],
    ['/Pionniers/Anne', there],
    ['//Pionniers/anne-charpy', there],
    ['/%2C', '/'],
  ])('as %s is led to %s', async (written, path) => {
    const { status, headers } = await house.ask(written)
    expect([status, headers.location]).toEqual([301, path])
  })

  test.each(['/pionniers/Personne', '/pionniers/personne.', '/ADMIN', '/Admin.', '/Rien/'])(
    'as %s of no page is told so',
    async (written) => expect((await house.ask(written)).status).toBe(404),
  )

  test.each(['//evil.example', '//EVIL.example/', '/%2F%2FEVIL.example', '/%5C%5CEvil.example.'])(
    'as %s never leaves the site',
    async (written) => {
      const { location = '/' } = (await house.ask(written)).headers
      expect(new URL(location, 'http://pionniers.example').host).toBe('pionniers.example')
    },
  )

  test('rightly gets the page at once', async () => {
    expect(await house.ask(there)).toMatchObject({ status: 200, text: there })
  })
})
