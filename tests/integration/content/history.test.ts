import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { openNewsroom, type Newsroom } from '../../support/newsroom'

let newsroom: Newsroom
let id: string
beforeAll(async () => void (newsroom = await openNewsroom()))
beforeEach(async () => void ({ id } = await newsroom.publishMetric()))
afterAll(() => newsroom.close())

const collection = 'impact-metrics' as const
const published = { _status: 'published' } as const
const stored = () => newsroom.stored(collection, id)

const save = async (data: object, flags = '') =>
  newsroom.save(await newsroom.hire('editor'), `${collection}/${id}?${flags}`, data)

const done = async (answer: ReturnType<typeof save>) => {
  const { status, message } = await answer
  expect(status, message).toBe(200)
}

const restoreTheFirst = async () => {
  const first = (await newsroom.versionsOf(collection, id)).at(-1)
  const editor = await newsroom.hire('editor')
  await done(newsroom.rest(editor, 'POST', `/api/${collection}/versions/${first?.id}`))
}

const valuesOf = (history: unknown) =>
  Array.isArray(history) ? history.map(({ claim, correction }) => [claim.value, correction]) : []

/** Every value the figure was published with, as the database keeps it. */
const history = async () => valuesOf((await stored()).row?.history)

type Door = [door: string, attempt: () => Promise<unknown>]

const refusal = (path: string) => ({ status: 400, path })

/** What a refusal says, whichever way it comes. */
async function answerOf(attempt: Promise<unknown>) {
  const answer: unknown = await attempt.catch((error: unknown) => error)
  const { status, body, data } = Object(answer)
  return { status, path: (body?.errors[0].data ?? data)?.errors[0].path }
}

const doors: Door[] = [
  ['one save', () => save({ value: 71_000, ...published })],
  ['one save that says draft', () => save({ value: 71_000, ...published }, 'draft=true')],
  ['an autosave', () => save({ value: 71_000, ...published }, 'draft=true&autosave=true')],
  [
    'a draft, then its publication',
    async () => {
      await done(save({ value: 71_000 }, 'draft=true'))
      return save(published)
    },
  ],
  [
    'a withdrawal, then another publication',
    async () => {
      await done(save({ _status: 'draft' }))
      await done(save({ value: 71_000 }, 'draft=true'))
      return save(published)
    },
  ],
  [
    'the trash and back',
    async () => {
      await done(save({ deletedAt: new Date().toISOString() }))
      await done(save({ deletedAt: null }, 'trash=true'))
      return save({ value: 71_000, ...published })
    },
  ],
  [
    'an old version that comes back',
    async () => {
      await done(save({ value: 72_000, revision: { kind: 'update' }, ...published }))
      await restoreTheFirst()
      return save(published)
    },
  ],
  ['an empty history', () => save({ value: 71_000, history: [], ...published })],
]

describe('a published figure asks why its value changes', () => {
  test.each(doors)('through %s', async (_, attempt) => {
    expect(await answerOf(attempt())).toEqual(refusal('revision.kind'))
    expect(await history()).not.toContainEqual([71_000, null])
    expect(Object((await stored()).readers).value).not.toBe(71_000)
  })

  test.each([
    ['nature', { nature: 'estimate' }],
    ['shape', { shape: 'at-least' }],
    ['period', { period: { kind: 'since', year: 2014 } }],
    ['unit', { unit: { kind: 'hours' } }],
  ])('or its %s', async (_, change) => {
    const before = await stored()

    expect(await answerOf(save({ ...change, ...published }))).toEqual(refusal('revision.kind'))

    expect(await stored()).toEqual(before)
  })

  test('or the length it was measured over', async () => {
    const over = (years: number) => ({ period: { kind: 'over', years }, ...published })
    await done(save({ ...over(5), revision: { kind: 'update' } }))

    expect(await answerOf(save(over(6)))).toEqual(refusal('revision.kind'))
  })

  test('and asks nothing when words are put right', async () => {
    await done(save({ label: 'suivis', ...published }))
    await done(
      save({ unit: { kind: 'noun', singular: 'cliente', plural: 'clientes' }, ...published }),
    )
    await done(save({ scope: 'France', ...published }))

    expect(await history()).toEqual([
      [70_000, null],
      [70_000, null],
      [70_000, null],
    ])
    expect(await newsroom.countOf('corrections')).toBe(0)
  })
})

describe('the history of a figure', () => {
  test('begins with its first publication, and grows with newer data', async () => {
    expect(await history()).toEqual([[70_000, null]])

    await done(save({ value: 71_000, revision: { kind: 'update' }, ...published }))

    expect(await history()).toEqual([
      [70_000, null],
      [71_000, null],
    ])
    expect(await newsroom.countOf('corrections')).toBe(0)
    expect((await stored()).latest).toMatchObject([{ revision: { kind: null } }])
  })

  test('takes the reason a writer gave in the draft', async () => {
    const writer = await newsroom.hire('writer')
    const draft = { value: 71_000, revision: { kind: 'update' } }
    await done(newsroom.save(writer, `${collection}/${id}?draft=true`, draft))
    await done(save(published))

    expect(await history()).toEqual([
      [70_000, null],
      [71_000, null],
    ])
  })

  test.each([
    ['as a draft', {}],
    ['as published', published],
  ])('is nobody’s to write, %s', async (_, status) => {
    const forged = [{ claim: { value: 1 }, publishedOn: '2020-01-01', correction: null }]

    await done(save({ history: forged, ...status }))

    expect(await history()).toEqual([[70_000, null]])
    expect(valuesOf(Object((await stored()).latest[0]).history)).toEqual([[70_000, null]])
  })

  test('is not lost with an old version that comes back', async () => {
    await done(save({ value: 71_000, revision: { kind: 'update' }, ...published }))
    await restoreTheFirst()
    expect((await stored()).latest).toMatchObject([{ value: 70_000 }])

    await done(save({ revision: { kind: 'update' }, ...published }))

    expect(await history()).toEqual([
      [70_000, null],
      [71_000, null],
      [70_000, null],
    ])
  })

  test('is not copied to another figure', async () => {
    const editor = await newsroom.hire('editor')
    const { body } = await newsroom.rest(editor, 'POST', `/api/${collection}/${id}/duplicate`)
    const copy = await newsroom.stored(collection, body.doc.id)
    expect(copy.row).toMatchObject({ _status: 'draft', history: [] })
  })
})
