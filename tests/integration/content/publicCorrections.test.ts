import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { newestEntries } from '@/app/_flux/entries'
import { correctedFigures } from '@/app/(site)/_composition/correctedFigures'
import { listCorrections, listCorrectionsOf } from '@/content/corrections/queries'
import {
  findFigure,
  listFiguresInBriefOf,
  listFiguresOf,
  listWholeFiguresByIds,
} from '@/content/impact-metrics/queries'
import { visitor } from '@/site/reader'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { photo } from '../../support/pictures'

let newsroom: Newsroom
let pioneer: string
let id: string
beforeAll(async () => void (newsroom = await openNewsroom()))
beforeEach(async () => {
  ;({ id: pioneer } = await newsroom.publishPioneer({ name: 'Anne Charpy' }))
  ;({ id } = await newsroom.publishMetric({ subject: about(pioneer) }))
})
afterAll(() => newsroom.close())

const about = (value: string) => ({ relationTo: 'pioneers' as const, value })
const reader = () => visitor(newsroom.payload)

async function edit(path: string, data: object) {
  const answer = await newsroom.save(await newsroom.hire('editor'), path, data)
  expect(answer.status, answer.message).toBe(200)
}

const published = { _status: 'published' } as const
const note = 'Nous avions lu la mauvaise ligne : voilà.'
const correct = () =>
  edit(`impact-metrics/${id}`, {
    ...published,
    value: 7_000,
    revision: { kind: 'correction', note },
  })
const update = () =>
  edit(`impact-metrics/${id}`, { ...published, value: 71_000, revision: { kind: 'update' } })

const before = '70\u202f000 clients accompagnés depuis 2013'
const after = '7\u202f000 clients accompagnés depuis 2013'

describe('what readers are told of a correction', () => {
  test('both sentences, the note, what was added, and whose figure it is', async () => {
    await correct()
    const [stored] = await listCorrectionsOf(reader(), [id])
    await edit(`corrections/${stored?.id}`, { completions: [{ text: 'Et ceci.' }] })

    const corrections = await listCorrectionsOf(reader(), [id])

    expect(corrections).toMatchObject([
      {
        metric: id,
        before,
        after,
        note: 'Nous avions lu la mauvaise ligne\u00a0: voilà.',
        completions: [{ text: 'Et ceci.' }],
      },
    ])
    expect(await correctedFigures(reader(), corrections)).toMatchObject([
      { figure: { path: `/chiffres/${id}`, subject: 'Anne Charpy' } },
    ])
  })

  test.each([
    ['its figure is withdrawn', () => edit(`impact-metrics/${id}`, { _status: 'draft' })],
    ['its subject is withdrawn', () => edit(`pioneers/${pioneer}`, { _status: 'draft' })],
    [
      'its figure is erased',
      async () =>
        newsroom.rest(await newsroom.hire('editor'), 'DELETE', `/api/impact-metrics/${id}`),
    ],
  ])('without a name or a link once %s', async (_, leave) => {
    await correct()
    const [{ id: correction } = { id: '' }] = await listCorrectionsOf(reader(), [id])
    await leave()

    const all = await listCorrections(reader())
    const left = all.filter((one) => one.id === correction)

    expect(await correctedFigures(reader(), left)).toMatchObject([
      { correction: { before, after }, figure: null },
    ])
  })

  test('nothing when newer data replaced the figure', async () => {
    await update()
    expect(await listCorrectionsOf(reader(), [id])).toEqual([])
  })
})

describe('what an opened figure shows', () => {
  test('what it was before, and which value was wrong', async () => {
    await update()
    await correct()

    const figure = await findFigure(reader(), id)

    expect(figure?.history).toMatchObject([
      { claim: { value: 70_000 }, isCorrection: false },
      { claim: { value: 71_000 }, isCorrection: true },
    ])
    expect(figure?.corrections).toMatchObject([
      { before: '71\u202f000 clients accompagnés depuis 2013', after },
    ])
  })

  test('when it was last found exact', async () => {
    expect((await findFigure(reader(), id))?.lastCheckedOn).toBeNull()
    const lastCheckedOn = '2026-03-01T00:00:00.000Z'
    const where = { metric: { equals: id } }
    const { payload } = newsroom
    await payload.db.updateOne({ collection: 'follow-ups', where, data: { lastCheckedOn } })

    expect((await findFigure(reader(), id))?.lastCheckedOn).toBe(lastCheckedOn)
  })

  test('the copy of its source, as long as readers may open it', async () => {
    const bytes = await photo()
    const copy = await newsroom.payload.create({
      collection: 'media',
      context: { trusted: 'test' },
      data: { alt: 'Rapport 2024' },
      file: { data: bytes, mimetype: 'image/jpeg', name: 'copie.jpg', size: bytes.length },
    })
    await edit(`impact-metrics/${id}`, {
      ...published,
      source: { kind: 'report', archivedCopy: copy.id },
    })
    expect((await findFigure(reader(), id))?.archivedCopy).toMatchObject({ name: 'Rapport 2024' })

    const data = { released: false }
    await newsroom.payload.db.updateOne({ collection: 'media', id: copy.id, data })
    expect((await findFigure(reader(), id))?.archivedCopy).toBeNull()
  })
})

describe('what readings of the database it takes', () => {
  const readingsOf = async (question: () => Promise<unknown>) => {
    const find = vi.spyOn(newsroom.payload.db, 'find')
    await question()
    const asked = find.mock.calls.map(([{ collection }]) => collection)
    find.mockRestore()
    return asked.sort()
  }
  const opened = ['corrections', 'follow-ups', 'impact-metrics']

  test('one for a list of sentences, three for a list of cards, however long', async () => {
    for (let more = 0; more < 5; more += 1) {
      await newsroom.publishMetric({ subject: about(pioneer) })
    }
    const mine = [pioneer]

    expect(await readingsOf(() => listFiguresInBriefOf(reader(), 'pioneers', mine))).toEqual([
      'impact-metrics',
    ])
    expect(await readingsOf(() => listFiguresOf(reader(), 'pioneers', mine))).toEqual(opened)
    const ids = (await listFiguresOf(reader(), 'pioneers', mine)).map((figure) => figure.id)
    expect(await readingsOf(() => listWholeFiguresByIds(reader(), ids))).toEqual(opened)
    expect(await readingsOf(() => listCorrections(reader()))).toEqual(['corrections'])
  })
})

describe('the feeds', () => {
  const entry = async (key: string) =>
    (await newestEntries(reader())).find((one) => one.key === key) ?? null

  test('name a pioneer, dated by the day its page went online', async () => {
    const draft = await newsroom.writePioneer({ name: 'Mouna', headline: 'Une accroche.' })
    expect(await entry(`pionniers/${draft.id}`)).toBeNull()
    const began = new Date().toISOString()
    await edit(`pioneers/${draft.id}`, published)
    const first = await entry(`pionniers/${draft.id}`)
    await edit(`pioneers/${draft.id}`, { ...published, headline: 'Une autre.', slug: 'ailleurs' })

    expect(first).toMatchObject({ title: 'Mouna', summary: 'Une accroche.' })
    expect(first?.publishedOn && first.publishedOn >= began).toBe(true)
    const now = await entry(`pionniers/${draft.id}`)
    expect(now).toMatchObject({
      path: '/pionniers/ailleurs',
      summary: 'Une autre.',
      publishedOn: first?.publishedOn,
    })
    expect(now?.updatedAt && now.updatedAt > first!.updatedAt).toBe(true)

    await edit(`pioneers/${draft.id}`, { _status: 'draft' })
    expect(await entry(`pionniers/${draft.id}`)).toBeNull()
  })

  test('name a correction, and keep it when its figure leaves', async () => {
    await correct()
    const [stored] = await listCorrectionsOf(reader(), [id])
    const key = `rectificatifs/${stored?.id}`

    expect(await entry(key)).toMatchObject({
      title: 'Rectificatif\u00a0: Anne Charpy',
      summary: expect.stringContaining(`«\u00a0${before}\u00a0»`),
      publishedOn: stored?.publishedOn,
      path: expect.stringMatching(/^\/rectificatifs\?annee=\d{4}#rectificatif-/),
    })

    await edit(`pioneers/${pioneer}`, { _status: 'draft' })
    expect((await entry(key))?.title).not.toContain('Anne')
  })

  test('answer the same twice, fifty entries at most', async () => {
    const first = await newestEntries(reader())
    expect(await newestEntries(reader())).toEqual(first)
    expect(first.length).toBeLessThanOrEqual(50)
  })
})
