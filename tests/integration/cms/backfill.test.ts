import { afterAll, beforeAll, expect, test } from 'vitest'

import { openNewsroom, type Newsroom } from '../../support/newsroom'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

const now = new Date('2026-12-01T09:00:00.000Z')
const DAY = 24 * 60 * 60 * 1000

type Row = { id: string; reviewBy?: string; [field: string]: unknown }

const db = () => newsroom.payload.db

async function backfill() {
  const { backfillFigures } = await import('@/cms/backfill')
  return backfillFigures(newsroom.payload, now)
}

/** As an earlier version left it. */
async function age(id: string, data: object = {}) {
  await db().deleteMany({ collection: 'follow-ups', where: { metric: { equals: id } }, req: {} })
  const bare = { history: null, ...data }
  await db().updateOne({ collection: 'impact-metrics', id, data: bare, req: {} })
}

const rowOf = (id: string) =>
  db().findOne<Row>({ collection: 'impact-metrics', where: { id: { equals: id } } })
const followUpOf = (metric: string) =>
  db().findOne<Row>({ collection: 'follow-ups', where: { metric: { equals: metric } } })

test('figures of an earlier version are followed up, over months and not all at once', async () => {
  const url = 'https://exemple.fr/rapport'
  const ids: string[] = []
  for (let count = 0; count < 12; count += 1) {
    const { id } = await newsroom.publishMetric({ source: { kind: 'press', url } })
    await age(id, { reviewBy: '2024-01-01T00:00:00.000Z' })
    ids.push(id)
  }
  const draft = await newsroom.writeMetric()
  await age(draft.id)
  const before = { row: await rowOf(ids[0]!), edition: await newsroom.edition() }

  expect(await backfill()).toBe(12)

  const days = await Promise.all(ids.map(async (id) => (await followUpOf(id))?.reviewBy ?? ''))
  const waits = days.map((day) => (new Date(day).getTime() - now.getTime()) / DAY)
  expect(Math.min(...waits)).toBeGreaterThan(7)
  expect(Math.max(...waits)).toBeLessThan(150)
  expect(new Set(days).size).toBeGreaterThan(6)
  expect(await followUpOf(ids[0]!)).toMatchObject({ link: { url, state: 'unchecked' } })

  const row = await rowOf(ids[0]!)
  expect(row).toMatchObject({
    history: [{ claim: { value: 70_000 }, publishedOn: before.row?.updatedAt, correction: null }],
    updatedAt: before.row?.updatedAt,
  })
  expect(await newsroom.edition()).toBe(before.edition)

  expect(await followUpOf(draft.id)).toBeNull()
  expect((await rowOf(draft.id))?.history ?? []).toEqual([])

  const after = await Promise.all([...ids.map(followUpOf), ...ids.map(rowOf)])
  expect(await backfill(), 'the second time').toBe(0)
  expect(await Promise.all([...ids.map(followUpOf), ...ids.map(rowOf)])).toEqual(after)
})

test('the day drawn for a figure holds when it is published again', async () => {
  const { id } = await newsroom.publishMetric()
  await age(id, { reviewBy: '2024-01-01T00:00:00.000Z' })
  await backfill()
  const drawn = (await followUpOf(id))?.reviewBy

  const editor = await newsroom.hire('editor')
  const data = {
    caveat: 'Une réserve.',
    reviewBy: '2024-01-01T00:00:00.000Z',
    _status: 'published',
  }
  const answer = await newsroom.save(editor, `impact-metrics/${id}`, data)

  expect(answer.status, answer.message).toBe(200)
  expect((await followUpOf(id))?.reviewBy).toBe(drawn)
})

test('a day still to come, and the year of a target that has passed, stay', async () => {
  const later = await newsroom.publishMetric({ reviewBy: '2028-05-01T00:00:00.000Z' })
  const period = { kind: 'by' as const, year: 2020 }
  const target = await newsroom.publishMetric({ nature: 'target', period })
  await age(later.id)
  await age(target.id)

  await backfill()

  expect((await followUpOf(later.id))?.reviewBy).toBe('2028-05-01T00:00:00.000Z')
  expect((await followUpOf(target.id))?.reviewBy?.slice(0, 10)).toBe('2020-12-31')
})

test('documents of an earlier version get the revision of what they are', async () => {
  const { backfillRevisions } = await import('@/cms/backfillRevisions')
  const live = await newsroom.publishPioneer()
  const draft = await newsroom.writePioneer()
  const keys = [live, draft].map(({ id }) => `pioneers/${id}`)
  const revisionsOf = async () => {
    const where = { key: { in: keys } }
    const { docs } = await db().find<Row>({ collection: 'revisions', sort: 'isLive', where })
    return docs
  }
  await db().deleteMany({ collection: 'revisions', where: { key: { in: keys } }, req: {} })

  expect(await backfillRevisions(newsroom.payload)).toBe(2)

  expect(await revisionsOf()).toMatchObject([
    { document: draft.id, stage: 'draft', isLive: false, hasChanges: true },
    { document: live.id, stage: 'draft', isLive: true, hasChanges: false, live: { by: null } },
  ])
  expect(await backfillRevisions(newsroom.payload), 'the second time').toBe(0)
})
