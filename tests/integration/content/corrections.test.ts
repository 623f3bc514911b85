import type { CollectionAfterChangeHook } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { roleLabels, type Role } from '@/editorial/roles'

import { openNewsroom, type Newsroom } from '../../support/newsroom'

let newsroom: Newsroom
let id: string
beforeAll(async () => void (newsroom = await openNewsroom()))
beforeEach(async () => void ({ id } = await newsroom.publishMetric()))
afterAll(() => newsroom.close())

const published = { _status: 'published' } as const
const everyRole = Object.keys(roleLabels).filter((role): role is Role => role in roleLabels)

const save = async (data: object) =>
  newsroom.save(await newsroom.hire('editor'), `impact-metrics/${id}`, data)

const corrects = (note: string | null = 'Nous avions lu la mauvaise ligne.', value = 7_000) => ({
  ...published,
  revision: { kind: 'correction', note },
  value,
})

/** What the database holds, the oldest first. */
async function corrections() {
  const { docs } = await newsroom.payload.db.find<{ id: string; completions?: unknown[] }>({
    collection: 'corrections',
    pagination: false,
    sort: 'publishedOn',
    where: { metric: { equals: id } },
  })
  return docs
}

async function correct() {
  const answer = await save(corrects())
  expect(answer.status, answer.message).toBe(200)
  const [correction] = await corrections()
  return correction!
}

const undo: (() => void)[] = []
afterEach(() => undo.splice(0).forEach((step) => step()))

function lastHookFails() {
  const { afterChange } = newsroom.payload.collections['impact-metrics'].config.hooks
  const failing: CollectionAfterChangeHook = () => {
    throw new Error('Trop tard.')
  }
  afterChange.push(failing)
  undo.push(() => void afterChange.pop())
}

describe('a correction', () => {
  test.each([[''], ['   '], [null]])('needs a note, and « %s » is none', async (note) => {
    const before = await newsroom.stored('impact-metrics', id)

    const answer = await save(corrects(note))

    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors).toMatchObject([{ path: 'revision.note' }])
    expect(await newsroom.stored('impact-metrics', id)).toEqual(before)
    expect(await corrections()).toEqual([])
  })

  test('needs one when only words were wrong, too', async () => {
    const { status } = await save({ ...corrects(null, 70_000), label: 'suivis' })

    expect(status).toBe(400)
    expect(await corrections()).toEqual([])
  })

  test('goes public once, with the new value and the old one', async () => {
    await correct()
    await save({ ...published, scope: 'France' })
    await save({ caveat: 'En cours de lecture.' })

    const editor = await newsroom.hire('editor')
    expect(await corrections()).toMatchObject([
      {
        note: 'Nous avions lu la mauvaise ligne.',
        before: { value: 70_000, unit: { plural: 'clients' } },
        after: { value: 7_000 },
        by: editor.id,
      },
    ])
    const { row } = await newsroom.stored('impact-metrics', id)
    expect(row).toMatchObject({
      value: 7_000,
      history: [
        { claim: { value: 70_000 }, correction: null },
        { claim: { value: 7_000 }, correction: 'Nous avions lu la mauvaise ligne.' },
      ],
      revision: { kind: null, note: null },
    })
  })

  test('is another one each time', async () => {
    await correct()
    await save(corrects('Encore faux.', 700))

    expect(await corrections()).toMatchObject([
      { before: { value: 70_000 }, after: { value: 7_000 } },
      { before: { value: 7_000 }, after: { value: 700 } },
    ])
  })

  test('does not go public with a draft', async () => {
    await save({ ...corrects(), _status: undefined })
    expect(await corrections()).toEqual([])
  })

  test('does not happen without its publication, nor its publication without it', async () => {
    const before = await newsroom.stored('impact-metrics', id)
    lastHookFails()

    expect((await save(corrects())).status).toBe(500)

    expect(await newsroom.stored('impact-metrics', id)).toEqual(before)
    expect(await corrections()).toEqual([])
  })

  test('opens one edition with its publication', async () => {
    const before = await newsroom.edition()
    await correct()
    expect(await newsroom.edition()).toBe(before + 1)
  })
})

test('the first publication of a figure corrects nothing', async () => {
  const draft = await newsroom.writeMetric()
  id = draft.id

  expect((await save({ ...corrects(), value: 70_000 })).status).toBe(200)

  expect(await corrections()).toEqual([])
})

describe('a public correction', () => {
  const complete = async (role: Role, correction: string, data: object) =>
    newsroom.rest(await newsroom.hire(role), 'PATCH', `/api/corrections/${correction}`, data)

  test('is completed at the end, dated by us', async () => {
    const { id: correction } = await correct()
    const long_ago = '2001-01-01T00:00:00.000Z'
    const before = Date.now()

    await complete('editor', correction, { completions: [{ text: 'Un.', on: long_ago }] })
    const { body } = await complete('editor', correction, {
      completions: [{ text: 'Un.' }, { text: 'Deux.', on: long_ago }],
    })

    const [stored] = await corrections()
    expect(stored?.completions).toMatchObject([{ text: 'Un.' }, { text: 'Deux.' }])
    for (const { on } of body.doc.completions) {
      expect(Date.parse(on)).toBeGreaterThanOrEqual(before)
    }
  })

  const said = async (correction: string) => {
    await complete('editor', correction, { completions: [{ text: 'Un.' }, { text: 'Deux.' }] })
    const [stored] = await corrections()
    return { completions: stored?.completions ?? [], stored }
  }

  test('keeps what was said when something is put before it', async () => {
    const { id: correction } = await correct()
    const { completions } = await said(correction)

    await complete('editor', correction, { completions: [{ text: 'Trois.' }, ...completions] })

    const [stored] = await corrections()
    expect(stored?.completions).toMatchObject([
      { text: 'Un.' },
      { text: 'Deux.' },
      { text: 'Trois.' },
    ])
  })

  test.each([
    ['another note', { note: 'Tout allait bien.' }],
    ['other values', { before: { value: 1 }, after: { value: 2 } }],
    ['another day', { publishedOn: '2001-01-01T00:00:00.000Z' }],
    ['another figure', { metric: null }],
    ['nobody', { by: null }],
    ['no completion', { completions: [] }],
    ['empty completions', { completions: null }],
    ['fewer completions', { completions: [{ text: 'Un.' }] }],
  ])('does not change: %s', async (_, data) => {
    const { id: correction } = await correct()
    const { stored } = await said(correction)

    await complete('editor', correction, data)

    const same = { ...stored, updatedAt: expect.any(String) }
    expect(await corrections()).toEqual([same])
  })

  test('does not change its completions', async () => {
    const { id: correction } = await correct()
    const { completions } = await said(correction)
    const rewritten = completions.map((one) => ({ ...Object(one), text: 'Rien.' }))

    await complete('editor', correction, { completions: rewritten })

    const [stored] = await corrections()
    expect(stored?.completions).toEqual(completions)
  })

  test('opens one edition when it is completed', async () => {
    const { id: correction } = await correct()
    const before = await newsroom.edition()
    await complete('editor', correction, { completions: [{ text: 'Un.' }] })
    expect(await newsroom.edition()).toBe(before + 1)
  })

  const others = everyRole.filter((role) => role !== 'editor')

  test.each(others)('is not completed by « %s »', async (role) => {
    const { id: correction } = await correct()
    const data = { completions: [{ text: 'Un.' }] }

    expect((await complete(role, correction, data)).status).toBe(403)
    const user = await newsroom.hire(role)
    const asking = { collection: 'corrections', id: correction, user } as const
    await expect(
      newsroom.payload.update({ ...asking, data, overrideAccess: false }),
    ).rejects.toThrow()

    expect((await corrections())[0]?.completions ?? []).toEqual([])
  })

  test.each(everyRole)('is not deleted, nor created, by « %s »', async (role) => {
    const { id: correction } = await correct()
    const user = await newsroom.hire(role)
    const asking = { collection: 'corrections', user } as const
    const [stored] = await corrections()
    const data = { note: 'x', before: {}, after: {}, publishedOn: '2001-01-01' }

    const path = `/api/corrections/${correction}`
    expect((await newsroom.rest(user, 'DELETE', path)).status).toBe(403)
    expect((await newsroom.rest(user, 'POST', '/api/corrections', data)).status).toBe(403)
    await newsroom.rest(user, 'DELETE', `/api/corrections?where[id][equals]=${correction}`)
    for (const overrideAccess of [false, true]) {
      const removal = newsroom.payload.delete({ ...asking, id: correction, overrideAccess })
      await expect(removal).rejects.toThrow()
      const where = { id: { equals: correction } }
      await newsroom.payload.delete({ ...asking, where, overrideAccess }).catch(() => null)
    }
    const creation = newsroom.payload.create({ ...asking, data, overrideAccess: false })
    await expect(creation).rejects.toThrow()

    expect(await corrections()).toEqual([stored])
  })

  test('is read by everyone, without the name of who made it', async () => {
    const { id: correction } = await correct()
    const asking = { collection: 'corrections', id: correction, overrideAccess: false } as const

    const seen = await newsroom.payload.findByID({ ...asking, depth: 0 })

    expect(seen).toMatchObject({ note: 'Nous avions lu la mauvaise ligne.' })
    expect(seen).not.toHaveProperty('by')
  })

  test('stays when its figure is withdrawn, and when it is erased', async () => {
    const { id: correction } = await correct()
    expect((await save({ _status: 'draft' })).status).toBe(200)
    const editor = await newsroom.hire('editor')
    expect((await newsroom.rest(editor, 'DELETE', `/api/impact-metrics/${id}`)).status).toBe(200)

    const row = await newsroom.payload.db.findOne({
      collection: 'corrections',
      where: { id: { equals: correction } },
    })
    expect(row).toMatchObject({ before: { value: 70_000 }, after: { value: 7_000 } })
  })
})
