import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { proseCiting } from '../../support/writings'

let newsroom: Newsroom
let id: string
beforeAll(async () => void (newsroom = await openNewsroom()))
beforeEach(async () => void ({ id } = await newsroom.publishMetric()))
afterAll(() => newsroom.close())

const published = { _status: 'published' } as const
const stored = () => newsroom.stored('impact-metrics', id)

const edit = async (path: string, data: object) =>
  newsroom.save(await newsroom.hire('editor'), path, data)

const save = (data: object) => edit(`impact-metrics/${id}`, data)
const erase = async () =>
  newsroom.rest(await newsroom.hire('editor'), 'DELETE', `/api/impact-metrics/${id}`)

const done = async (answer: ReturnType<typeof edit>) => {
  const { status, message } = await answer
  expect(status, message).toBe(200)
}

const trashed = () => ({ deletedAt: new Date().toISOString() })

/** One published text of each kind that shows the figure. */
const texts = [
  ['pioneers', () => newsroom.publishPioneer({ name: 'Anne', story: proseCiting(id) }), 'Anne'],
  [
    'programmes',
    () => newsroom.publishProgramme({ name: 'Optic', story: proseCiting(id) }),
    'Optic',
  ],
  ['themes', () => newsroom.publishTheme({ title: 'Voir', introduction: proseCiting(id) }), 'Voir'],
  [
    'pages',
    () => newsroom.publishPage({ title: 'À propos', content: proseCiting(id) }),
    'À propos',
  ],
] as const

describe('a figure that a published text shows', () => {
  test.each(texts)('stays, and the refusal names the text: %s', async (_, publish, title) => {
    await publish()
    const before = await stored()

    for (const attempt of [save({ _status: 'draft' }), save(trashed()), erase()]) {
      const answer = await attempt
      expect(answer.status).toBe(409)
      expect(answer.message).toContain(`«\u00a0${title}\u00a0»`)
    }

    expect(await stored()).toEqual(before)
  })

  test('stays while a newer draft of the text no longer shows it', async () => {
    const page = await newsroom.publishPage({ content: proseCiting(id) })
    await done(edit(`pages/${page.id}`, { content: await plain() }))

    expect((await save({ _status: 'draft' })).status).toBe(409)
  })

  test('may go once the text is published without it', async () => {
    const page = await newsroom.publishPage({ content: proseCiting(id) })
    await done(edit(`pages/${page.id}`, { ...published, content: await plain() }))

    await done(save({ _status: 'draft' }))
    expect((await stored()).readers).toBeNull()
  })

  test('may go once the text is withdrawn', async () => {
    const page = await newsroom.publishPage({ content: proseCiting(id) })
    await done(edit(`pages/${page.id}`, { _status: 'draft' }))

    await done(save({ _status: 'draft' }))
  })
})

const plain = async () => (await newsroom.publishPage()).content

describe('a figure that only a draft shows', () => {
  test.each([
    ['withdrawn', { _status: 'draft' }],
    ['trashed', trashed()],
  ])('may be %s', async (_, data) => {
    await newsroom.writePioneer({ story: proseCiting(id) })

    await done(save(data))
    expect((await stored()).readers).toBeNull()
  })

  test('may not be erased', async () => {
    await newsroom.writePioneer({ name: 'Brouillon', story: proseCiting(id) })
    await done(save({ _status: 'draft' }))
    const before = await stored()

    const answer = await erase()

    expect(answer.status).toBe(409)
    expect(answer.message).toContain('«\u00a0Brouillon\u00a0»')
    expect(await stored()).toEqual(before)
  })

  test('may not be erased while the newer draft of a published text shows it', async () => {
    const page = await newsroom.publishPage()
    await done(edit(`pages/${page.id}`, { content: proseCiting(id) }))

    expect((await erase()).status).toBe(409)
  })

  test('nor while a text in the trash shows it', async () => {
    const draft = await newsroom.writePioneer({ story: proseCiting(id) })
    await done(edit(`pioneers/${draft.id}`, trashed()))

    expect((await erase()).status).toBe(409)
  })
})

test('a figure no text shows is erased', async () => {
  await done(erase())
  expect((await stored()).row).toBeNull()
})

describe('a text that shows a figure readers cannot see', () => {
  test('is not published, and the refusal says which figure', async () => {
    const { id: draft } = await newsroom.writeMetric()
    const page = await newsroom.publishPage()
    const before = await newsroom.stored('pages', page.id)

    const answer = await edit(`pages/${page.id}`, { ...published, content: proseCiting(draft) })

    expect(answer.status).toBe(400)
    expect(answer.message).toContain('70\u202f000 clients accompagnés')
    expect(await newsroom.stored('pages', page.id)).toEqual(before)
  })

  test('is saved as a draft, and published after its figure', async () => {
    const { id: draft } = await newsroom.writeMetric()
    const page = await newsroom.publishPage()
    await done(edit(`pages/${page.id}`, { content: proseCiting(draft) }))

    expect((await edit(`pages/${page.id}`, published)).status).toBe(400)
    await done(edit(`impact-metrics/${draft}`, published))
    await done(edit(`pages/${page.id}`, published))
  })

  test('may come back from its versions as a draft', async () => {
    const page = await newsroom.publishPage({ content: proseCiting(id) })
    await done(edit(`pages/${page.id}`, { ...published, content: await plain() }))
    await done(save({ _status: 'draft' }))
    const first = (await newsroom.versionsOf('pages', page.id)).at(-1)
    const editor = await newsroom.hire('editor')

    await done(newsroom.rest(editor, 'POST', `/api/pages/versions/${first?.id}`))

    expect((await edit(`pages/${page.id}`, published)).status).toBe(400)
  })
})

describe('a text whose figure changes is to be read again', () => {
  const marks = async () => {
    const { docs } = await newsroom.payload.db.find<{ id: string }>({
      collection: 'rereadings',
      pagination: false,
      sort: 'key',
      where: { metric: { equals: id } },
    })
    return docs
  }

  const seventy = '70\u202f000 clients accompagnés depuis 2013'
  const eighty = '80\u202f000 clients accompagnés depuis 2013'
  const ninety = '90\u202f000 clients accompagnés depuis 2013'
  const update = { ...published, revision: { kind: 'update' } }

  test('each text, published or not, once', async () => {
    const page = await newsroom.publishPage({ content: proseCiting(id) })
    const draft = await newsroom.writePioneer({ story: proseCiting(id, 'long') })

    await done(save({ value: 80_000 }))
    await done(save({ value: 80_000, scope: 'France' }))

    expect(await marks()).toMatchObject([
      {
        document: { relationTo: 'pages', value: page.id },
        before: seventy,
        after: eighty,
      },
      {
        document: { relationTo: 'pioneers', value: draft.id },
        before: seventy,
        after: eighty,
      },
    ])
  })

  test('from what was read first, however often it changes', async () => {
    await newsroom.publishPage({ content: proseCiting(id) })

    await done(save({ value: 80_000 }))
    await done(save({ value: 90_000 }))
    expect(await marks()).toMatchObject([{ before: seventy, after: ninety }])

    await done(save(update))
    await done(save({ value: 80_000 }))
    expect(await marks()).toMatchObject([{ before: seventy, after: eighty }])
  })

  test('no longer when the draft takes back its change', async () => {
    await newsroom.publishPage({ content: proseCiting(id) })

    await done(save({ value: 80_000 }))
    await done(save({ value: 70_000 }))

    expect(await marks()).toEqual([])
  })

  test('no longer when readers get the former wording again, and not before', async () => {
    await newsroom.publishPage({ content: proseCiting(id) })
    await done(save({ value: 80_000, ...update }))
    expect(await marks()).toMatchObject([{ before: seventy, after: eighty }])

    await done(save({ value: 70_000 }))
    expect(await marks()).toMatchObject([{ before: seventy, after: eighty }])

    await done(save(update))
    expect(await marks()).toEqual([])
  })

  test('not for what leaves the sentence as it was', async () => {
    await newsroom.publishPage({ content: proseCiting(id) })
    await done(save({ scope: 'France', ...published }))
    expect(await marks()).toEqual([])
  })

  test('not for a figure nobody sees yet', async () => {
    const draft = await newsroom.writeMetric()
    id = draft.id
    await newsroom.writePioneer({ story: proseCiting(id) })
    await done(save({ value: 80_000 }))
    expect(await marks()).toEqual([])
  })
})
