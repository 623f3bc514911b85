import { afterEach, describe, expect, test } from 'vitest'

import { gate, html, openHouse, page, type House } from './house'

let house: House
afterEach(() => house.close())

const settle = () => new Promise((resolve) => setTimeout(resolve, 30))
const openCountingHouse = async () => {
  let renderings = 0
  house = await openHouse((_req, res) => {
    renderings += 1
    res.writeHead(200, html).end(page(`<p>Rendu ${renderings}</p>`.padEnd(2000, ' ')))
  })
}

describe('the memory of the current edition', () => {
  test('a second reader gets the same page without a rendering', async () => {
    await openCountingHouse()

    const first = await house.ask('/pionniers/chea-lun')
    const second = await house.ask('/pionniers/chea-lun')

    expect(second.text).toBe(first.text)
    expect(house.asked).toEqual(['/pionniers/chea-lun'])
  })

  test('a hundred readers at once cause one rendering', async () => {
    const { opened, open } = gate()
    house = await openHouse(async (_req, res) => {
      await opened
      res.writeHead(200, html).end(page('<p>Un</p>'))
    })

    const readers = Array.from({ length: 100 }, () => house.ask('/'))
    await settle()
    open()

    const answers = await Promise.all(readers)
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(house.asked).toEqual(['/'])
  })

  test('a publication makes everything held void, at once', async () => {
    await openCountingHouse()
    await house.ask('/')

    house.edition.number = 2

    expect((await house.ask('/')).text).toContain('Rendu 2')
  })

  test('a page overtaken by a publication is made again before anyone sees it', async () => {
    const { opened, open } = gate()
    let published = 'avant'
    house = await openHouse(async (_req, res) => {
      const read = published
      if (read === 'avant') await opened
      res.writeHead(200, html).end(page(read))
    })

    const reader = house.ask('/')
    await settle()
    published = 'après'
    house.edition.number = 2
    const newcomer = await house.ask('/')
    open()

    expect(newcomer.text).toContain('après')
    expect((await reader).text).toContain('après')
    expect((await house.ask('/')).text).toContain('après')
    expect(house.asked).toHaveLength(2)
  })

  test('publications in a row do not keep a reader waiting for ever', async () => {
    house = await openHouse((_req, res) => {
      house.edition.number = (house.edition.number ?? 0) + 1
      res.writeHead(200, html).end(page('<p>Enfin</p>'))
    })

    expect((await house.ask('/')).status).toBe(200)
    expect(house.asked).toHaveLength(3)
  })

  test('nothing is stored or shared while the edition is unknown', async () => {
    await openCountingHouse()
    house.edition.number = null

    await house.ask('/')
    await house.ask('/')

    expect(house.asked).toHaveLength(2)
    expect(house.bytesHeld()).toBe(0)
  })

  test('a reader who leaves does not interrupt the rendering others wait for', async () => {
    const { opened, open } = gate()
    house = await openHouse(async (_req, res) => {
      await opened
      res.writeHead(200, html).end(page('<p>Un</p>'))
    })
    house.leave('/')
    await settle()

    const patient = house.ask('/')
    await settle()
    open()

    expect((await patient).text).toContain('Un')
    expect(house.asked).toEqual(['/'])
  })
})

describe('what reaches the page', () => {
  test('unknown parameters are ignored, and known ones have one order', async () => {
    await openCountingHouse()

    await house.ask('/pionniers?page=2&theme=eau&utm_source=x')
    await house.ask('/pionniers?theme=eau&fbclid=1&page=2&theme=eau')
    await house.ask('/pionniers?theme=&x=1')
    await house.ask('/pionniers')

    expect(house.asked).toEqual(['/pionniers?theme=eau&page=2', '/pionniers'])
  })

  test('no cookie, host or header of a reader does', async () => {
    const seen: Record<string, unknown>[] = []
    house = await openHouse((req, res) => {
      seen.push(req.headers)
      res.writeHead(200, html).end(page(''))
    })

    await house.ask('/', {
      headers: { cookie: 'a=b', rsc: '1', host: 'evil.example', 'x-forwarded-host': 'evil' },
    })

    expect(seen[0]).toMatchObject({
      host: 'pionniers.example',
      'x-forwarded-host': 'pionniers.example',
    })
    expect(seen[0]).not.toHaveProperty('cookie')
    expect(seen[0]).not.toHaveProperty('rsc')
  })
})

test('invented addresses fill neither memory nor the place of real pages', async () => {
  house = await openHouse(
    (req, res) => {
      const isReal = req.url === '/'
      res.writeHead(isReal ? 200 : 404, html).end(page('<p>x</p>'.repeat(1000)))
    },
    { cacheBytes: 1024 * 1024 },
  )
  await house.ask('/')

  for (let flood = 0; flood < 20; flood += 1) {
    await Promise.all(Array.from({ length: 20 }, (_, n) => house.ask(`/inconnu-${flood}-${n}`)))
  }
  await Promise.all(Array.from({ length: 100 }, (_, n) => house.ask(`/pionniers?theme=t${n}`)))
  house.asked.length = 0
  await house.ask('/')

  expect(house.asked).toEqual([])
  expect(house.bytesHeld()).toBeLessThanOrEqual(1024 * 1024)
})

test('an answer that sets a cookie is never stored, and leaves without it', async () => {
  house = await openHouse((_req, res) => {
    res.writeHead(200, { ...html, 'set-cookie': 'session=1' }).end(page(''))
  })

  const first = await house.ask('/')
  await house.ask('/')

  expect(first.headers).not.toHaveProperty('set-cookie')
  expect(first.headers['cache-control']).toBe('no-store')
  expect(house.asked).toHaveLength(2)
})
