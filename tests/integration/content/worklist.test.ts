import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { ImpactMetric } from '@/payload-types'

import { openNewsroom, type Newsroom } from '../../support/newsroom'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

const first = { revoir: 1, echus: 1, sources: 1, doutes: 1, relire: 1 }
const today = new Date().toISOString()
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()

async function look(pages: Partial<typeof first> = {}) {
  const { readWorklist, countWaiting } = await import('@/content/follow-ups/worklist/worklist')
  const asking = { payload: newsroom.payload, user: await newsroom.hire('writer'), today }
  const list = await readWorklist({ ...first, ...pages }, asking)
  return { ...list, waiting: await countWaiting(asking) }
}

const linkOf = async (metric: string, link: object) => {
  const where = { metric: { equals: metric } }
  const url = 'https://exemple.fr/rapport'
  const data = { link: { url, failures: 3, since: daysAgo(4), ...link } }
  await newsroom.payload.db.upsert({ collection: 'follow-ups', data, req: {}, where })
}

/** Publishing takes a third of a second: these are written as publication would leave them. */
async function copyOf({ nature, shape, wording, subject, source }: ImpactMetric) {
  const { db } = newsroom.payload
  const data = { nature, shape, wording, subject, source, _status: 'published' }
  const { id } = await db.create({ collection: 'impact-metrics', data, req: {} })
  await db.create({
    collection: 'follow-ups',
    data: { metric: id, reviewBy: daysAgo(1) },
    req: {},
  })
}

describe('the figures to look at again', () => {
  test('are those past their day, oldest first, as readers see them', async () => {
    const { id: subject } = await newsroom.publishPioneer({ name: 'Chea Lun' })
    const value = { relationTo: 'pioneers' as const, value: subject }
    const recent = await newsroom.publishMetric({ reviewBy: daysAgo(2), subject: value })
    const old = await newsroom.publishMetric({ reviewBy: daysAgo(400), value: 12 })
    await newsroom.publishMetric({ reviewBy: today })
    await newsroom.writeMetric({ reviewBy: daysAgo(30) })
    const writer = await newsroom.hire('writer')
    const draft = { value: 99, revision: { kind: 'update' } }
    await newsroom.save(writer, `impact-metrics/${old.id}?draft=true`, draft)

    const { due, waiting, withoutAddress } = await look()

    expect(due.rows.map(({ id }) => id)).toEqual([old.id, recent.id])
    expect(due.rows[0]?.wording).toBe('12 clients accompagnés depuis 2013')
    expect(due.rows[1]).toMatchObject({ subject: 'Chea Lun', link: { state: 'unchecked' } })
    expect(waiting).toEqual({ due: 2, expired: 0 })
    expect(withoutAddress).toBe(3)
  })

  test('leave the targets whose year has passed to a list of their own', async () => {
    const before = await look()
    const by = (year: number) => ({
      nature: 'target' as const,
      period: { kind: 'by' as const, year },
    })
    const { id } = await newsroom.publishMetric(by(2020))
    await newsroom.publishMetric(by(new Date().getFullYear()))
    await newsroom.writeMetric(by(2019))

    const { due, targets, waiting } = await look()

    expect(targets).toMatchObject({ rows: [{ id, year: 2020 }], total: 1 })
    expect(due.rows).toEqual(before.due.rows)
    expect(waiting.expired).toBe(1)
  })

  test('tell a dead source from one that may only be asleep', async () => {
    const dead = await newsroom.publishMetric()
    const asleep = await newsroom.publishMetric()
    await linkOf(dead.id, { state: 'dead', detail: 'Cette page n’existe plus (404).' })
    await linkOf(asleep.id, { state: 'unclear' })

    const { dead: gone, doubtful } = await look()

    expect(gone.rows).toMatchObject([
      { id: dead.id, link: { detail: expect.stringContaining('404') } },
    ])
    expect(doubtful.rows).toMatchObject([{ id: asleep.id, link: { state: 'unclear' } }])
  })

  test('come fifty at a time', async () => {
    const before = (await look()).due.total
    const model = await newsroom.writeMetric({ reviewBy: daysAgo(1) })
    for (let count = before; count < 52; count += 1) {
      await copyOf(model)
    }

    const [one, two] = [await look(), await look({ revoir: 2 })]

    expect(one.due).toMatchObject({ total: 52, pages: 2 })
    expect(one.due.rows).toHaveLength(50)
    expect(two.due.rows).toHaveLength(2)
    expect(one.due.rows.map(({ id }) => id)).not.toContain(two.due.rows[0]?.id)
    expect((await look({ revoir: 9 })).due.rows).toEqual([])
  })
})

test('a text is listed while the figure it cites reads otherwise than when it was read', async () => {
  const page = await newsroom.publishPage({ title: 'Le surendettement' })
  const mark = (data: object) =>
    newsroom.payload.db.create({
      collection: 'rereadings',
      data: { key: 'k', before: '1 client', after: '2 clients', markedOn: today, ...data },
      req: {},
    })
  await mark({ document: { relationTo: 'pages', value: page.id } })
  await mark({ document: { relationTo: 'pages', value: page.id }, settledOn: today })

  const { texts } = await look()

  expect(texts.rows).toMatchObject([
    { title: 'Le surendettement', collection: 'pages', before: '1 client', after: '2 clients' },
  ])
})
