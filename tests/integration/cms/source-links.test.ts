import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { serve, type TestServer } from '../../unit/cms/links/servers'

/** These open the configuration, which reads the database of this file: only once it is set. */
const jobs = () => import('@/cms/jobs/checkSourceLinks')
const visiting = () => import('@/cms/jobs/visitSourceLinks')

let newsroom: Newsroom
let site: TestServer
let isThere = true

beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())
beforeEach(async () => {
  isThere = true
  site = await serve((_, response) => response.writeHead(isThere ? 200 : 404).end())
})
afterEach(async () => {
  await site.close()
  await newsroom.payload.db.deleteMany({ collection: 'follow-ups', where: {}, req: {} })
  await newsroom.payload.db.deleteMany({ collection: 'payload-jobs', where: {}, req: {} })
  await newsroom.payload.db.deleteMany({ collection: 'resource-links', where: {}, req: {} })
})

type Link = Record<'url' | 'state' | 'since' | 'checkedOn' | 'detail', string | null> & {
  failures: number
}
type Row = { id: string; link: Link; attestations: unknown[] }

const where = (metric: string) => ({ metric: { equals: metric } })
const rowOf = async (metric: string) =>
  (await newsroom.payload.db.findOne<Row>({ collection: 'follow-ups', where: where(metric) }))!
const linkOf = async (metric: string) => (await rowOf(metric)).link

const citing = async (url: string) =>
  (await newsroom.publishMetric({ source: { kind: 'press', url } })).id

const HOUR = 60 * 60 * 1000
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString()

/** As if the link had been found like this some time ago. */
async function remember(metric: string, link: Partial<Link>) {
  const row = await rowOf(metric)
  const data = { link: { ...row.link, ...link } }
  await newsroom.payload.db.updateOne({ collection: 'follow-ups', id: row.id, data, req: {} })
}

async function round(when: 'night' | 'now' = 'night', signal?: AbortSignal) {
  const { linksToVisit, visitLinks } = await visiting()
  const links = await linksToVisit(newsroom.payload, when)
  await visitLinks({
    payload: newsroom.payload,
    links,
    signal,
    siteUrl: 'http://localhost:3000',
    pause: 1,
    exceptions: { addresses: ['127.0.0.1'], ports: [site.port] },
  })
  return [...links.keys()]
}

describe('a night', () => {
  test('learns that a source answers, and readers see no new edition', async () => {
    const id = await citing(site.at('/rapport'))
    const edition = await newsroom.edition()

    expect(await round()).toEqual([site.at('/rapport')])

    expect(await linkOf(id)).toMatchObject({ state: 'alive', failures: 0, since: null })
    expect((await linkOf(id)).checkedOn?.slice(0, 10)).toBe(hoursAgo(0).slice(0, 10))
    expect(await newsroom.edition()).toBe(edition)
    expect(await round(), 'the next night').toEqual([])
  })

  test('calls a source dead on the third day it is missing, and alive when it is back', async () => {
    const id = await citing(site.at('/rapport'))
    isThere = false

    await round()
    expect(await linkOf(id)).toMatchObject({ state: 'failing', failures: 1 })
    await remember(id, { checkedOn: hoursAgo(25) })
    await round()
    expect(await linkOf(id)).toMatchObject({ state: 'failing', failures: 2 })
    await remember(id, { checkedOn: hoursAgo(25) })
    await round()
    expect(await linkOf(id)).toMatchObject({ state: 'dead', failures: 3 })
    expect((await linkOf(id)).detail).toContain('404')

    isThere = true
    await remember(id, { checkedOn: hoursAgo(24 * 8) })
    await round()
    expect(await linkOf(id)).toMatchObject({ state: 'alive', failures: 0, since: null })
  })

  test.each([
    ['alive', 24 * 6, 'left alone'],
    ['alive', 24 * 8, 'visited'],
    ['failing', 19, 'left alone'],
    ['failing', 21, 'visited'],
    ['unclear', 21, 'visited'],
    ['dead', 21, 'left alone'],
    ['dead', 24 * 8, 'visited'],
  ])('a link found %s %d hours ago is %s', async (state, hours, fate) => {
    const id = await citing(site.at('/rapport'))
    await remember(id, { state, checkedOn: hoursAgo(hours) })

    expect(await round()).toHaveLength(fate === 'visited' ? 1 : 0)
  })

  test('visits a source once for all the figures that name it', async () => {
    const ids = [await citing(site.at('/rapport')), await citing(site.at('/rapport'))]
    await newsroom.publishMetric()

    await round()

    for (const id of ids) expect(await linkOf(id)).toMatchObject({ state: 'alive' })
    expect(site.asked.filter((asked) => asked.endsWith('/rapport'))).toHaveLength(1)
  })

  test('keeps what it learned when it is cut short', async () => {
    const ids = [await citing(site.at('/un')), await citing(site.at('/deux'))]
    const stop = new AbortController()
    await site.close()
    site = await serve((_, response) => {
      response.writeHead(200).end()
      if (site.asked.length > 2) stop.abort()
    })
    for (const [at, id] of ids.entries()) await remember(id, { url: site.at(`/${at}`) })

    await expect(round('night', stop.signal)).rejects.toThrow()

    const states = await Promise.all(ids.map(async (id) => (await linkOf(id)).state))
    expect(states).toContain('unchecked')
  })

  test('does not touch a source that changed while it was away', async () => {
    const id = await citing(site.at('/ancien'))
    await site.close()
    site = await serve(async (_, response) => {
      await remember(id, { url: 'https://exemple.fr/nouveau' })
      response.writeHead(404).end()
    })
    await remember(id, { url: site.at('/ancien') })

    await round()

    expect(await linkOf(id)).toMatchObject({
      url: 'https://exemple.fr/nouveau',
      state: 'unchecked',
    })
  })
})

test('a figure published with another source is visited again', async () => {
  const id = await citing(site.at('/ancien'))
  await remember(id, { state: 'dead', failures: 3, checkedOn: hoursAgo(1), detail: 'Parti.' })

  const editor = await newsroom.hire('editor')
  const { status, message } = await newsroom.save(editor, `impact-metrics/${id}`, {
    source: { kind: 'press', url: site.at('/nouveau') },
    _status: 'published',
  })

  expect(status, message).toBe(200)
  expect(await linkOf(id)).toMatchObject({ state: 'unchecked', failures: 0 })
  expect((await linkOf(id)).checkedOn ?? null).toBeNull()
  expect(await round()).toEqual([site.at('/nouveau')])
})

describe('a check asked for', () => {
  const ask = async (role: 'reviewer' | 'editor') =>
    newsroom.rest(await newsroom.hire(role), 'POST', '/api/follow-ups/check-links')

  test('is an editor’s to ask, once at a time, and runs as a job', async () => {
    const id = await citing('http://192.168.1.1/interne')
    await remember(id, { state: 'dead', checkedOn: hoursAgo(1) })

    expect((await ask('editor')).body).toEqual({
      queued: 1,
      message: 'La vérification commence dans la minute.',
    })
    expect((await ask('editor')).body).toMatchObject({ queued: 0 })
    expect(await newsroom.countOf('payload-jobs')).toBe(1)

    await newsroom.payload.jobs.run({ silent: true })
    expect(await linkOf(id)).toMatchObject({ state: 'refused' })
    expect((await linkOf(id)).detail).toContain('réseau privé')
    expect(await newsroom.countOf('payload-jobs')).toBe(0)
    expect((await ask('editor')).body.message).toMatch(/^Toutes les adresses ont répondu/)
  })

  test('is refused to others, and nothing is queued', async () => {
    await citing(site.at('/rapport'))

    const answer = await ask('reviewer')

    expect(answer.status).toBe(403)
    expect(answer.message).toMatch(/^Votre rôle ne permet pas de lancer la vérification/)
    expect(await newsroom.countOf('payload-jobs')).toBe(0)
  })
})

describe('a job that a crash left running', () => {
  const CHECK = 'check-source-links'
  const leave = (updatedAt: string) =>
    newsroom.payload.db.create({
      collection: 'payload-jobs',
      data: {
        taskSlug: CHECK,
        queue: 'default',
        processing: true,
        meta: { scheduled: true },
        createdAt: updatedAt,
        updatedAt,
      },
      req: {},
    })

  /** The rounds that the clock asks for now. */
  const begun = async () => {
    const { queued } = await newsroom.payload.jobs.handleSchedules()
    return queued.filter(({ taskConfig }) => taskConfig?.slug === CHECK)
  }

  test('does not keep the next night from beginning', async () => {
    await leave(hoursAgo(2))

    expect(await begun()).toHaveLength(1)
    const where = { taskSlug: { equals: CHECK } }
    const { totalDocs } = await newsroom.payload.db.count({ collection: 'payload-jobs', where })
    expect(totalDocs).toBe(1)
  })

  test('is told from one that runs', async () => {
    const { forgetAbandonedChecks } = await jobs()
    await leave(hoursAgo(0.5))

    await forgetAbandonedChecks(newsroom.payload)

    expect(await newsroom.countOf('payload-jobs')).toBe(1)
    expect(await begun()).toHaveLength(0)
  })
})

test('the nights do not begin with a request, but with the server', async () => {
  await newsroom.rest(await newsroom.hire('editor'), 'GET', '/api/pioneers')

  expect(newsroom.payload.crons.length).toBe(0)
})

describe('the resources of a theme', () => {
  const linksKept = async () => {
    const { docs } = await newsroom.payload.db.find<{ link: Link }>({
      collection: 'resource-links',
      pagination: false,
    })
    return docs.map(({ link }) => link)
  }

  test('are visited while readers are sent there, and forgotten with the theme', async () => {
    const editor = await newsroom.hire('editor')
    const url = site.at('/rapport')
    const resource = { title: 'Un rapport', url, kind: 'report' as const, language: 'fr' as const }
    const theme = await newsroom.publishTheme({
      resources: [{ ...resource, checkedOn: hoursAgo(0) }],
    })

    expect(await round()).toEqual([url])
    expect(await linksKept()).toMatchObject([{ url, state: 'alive' }])
    expect(await round(), 'the next night').toEqual([])

    expect((await newsroom.save(editor, `themes/${theme.id}`, { _status: 'draft' })).status).toBe(
      200,
    )
    await round()
    expect(await linksKept()).toEqual([])
  })
})
