import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { FoundFigure } from '@/content/impact-metrics/found'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { prose } from '../../support/writings'

let newsroom: Newsroom
let lun: string
let jobs: string
let clients: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  const subject = {
    relationTo: 'pioneers' as const,
    value: (await newsroom.publishPioneer({ name: 'Chéa Lun' })).id,
  }
  lun = subject.value
  clients = (await newsroom.publishMetric()).id
  const unit = { kind: 'noun' as const, singular: 'emploi', plural: 'emplois' }
  jobs = (await newsroom.writeMetric({ subject, unit, label: 'créés', value: 72_000 })).id
})
afterAll(() => newsroom.close())

async function search(query: Record<string, string>) {
  const writer = await newsroom.hire('writer')
  const words = new URLSearchParams(query).toString()
  const answer = await newsroom.rest(writer, 'GET', `/api/impact-metrics/search?${words}`)
  expect(answer.status).toBe(200)
  const docs: FoundFigure[] = answer.body.docs
  return docs
}

const idsFor = async (query: Record<string, string>) => (await search(query)).map(({ id }) => id)

describe('a writer who looks for a figure', () => {
  test.each(['lun', 'LUN', 'chea', 'emplois', 'crees', 'Créés', '72000', '72 000', 'lun 72 000'])(
    'finds it by « %s »',
    async (q) => {
      expect(await idsFor({ q })).toEqual([jobs])
    },
  )

  test('must mean all the words typed', async () => {
    expect(await idsFor({ q: 'lun clients' })).toEqual([])
  })

  test('reads its words, its subject and its state', async () => {
    expect(await search({ q: 'lun' })).toEqual([
      {
        id: jobs,
        wording: {
          long: '72\u202f000 emplois créés depuis 2013',
          short: '72\u202f000 emplois',
        },
        subject: { collection: 'pioneers', id: lun, name: 'Chéa Lun' },
        nature: 'achieved',
        sourceKind: 'own-statement',
        status: 'draft',
      },
    ])
  })

  test('is shown the figures of the document first, before a word is typed', async () => {
    expect(await idsFor({ q: '', subject: `pioneers/${lun}` })).toEqual([jobs, clients])
  })

  test('gets a published figure with the words readers see, and hears of the change', async () => {
    const { id } = await newsroom.publishMetric({ value: 5_111 })
    const writer = await newsroom.hire('writer')
    await newsroom.save(writer, `impact-metrics/${id}?draft=true`, { value: 6_222 })

    const [found] = await search({ ids: id })

    expect(found).toMatchObject({ wording: { short: '5\u202f111 clients' }, status: 'changed' })
  })

  test.each(['.*', '(((', '[a-', '%', '_', "' OR 1=1 --", '$where', '\\'])(
    'gets a calm answer to « %s »',
    async (q) => {
      expect((await search({ q })).length).toBeLessThanOrEqual(20)
    },
  )

  test('is told that a sign no text holds was sent', async () => {
    const writer = await newsroom.hire('writer')
    const answer = await newsroom.rest(writer, 'GET', '/api/impact-metrics/search?q=%00')
    expect(answer.status).toBe(400)
  })

  test('gets a calm answer to ten thousand characters, and to ids that are none', async () => {
    expect(await idsFor({ q: 'a'.repeat(10_000) })).toEqual([])
    expect(await idsFor({ ids: `x,,${'y'.repeat(100)},{"$ne":1}` })).toEqual([])
    expect(await idsFor({ q: 'lun', subject: 'users/1' })).toEqual([jobs])
  })

  test('finds nothing of what is in the trash', async () => {
    const { id } = await newsroom.writeMetric({ label: 'jetés' })
    const editor = await newsroom.hire('editor')
    const deletedAt = new Date().toISOString()
    await newsroom.save(editor, `impact-metrics/${id}`, { deletedAt })

    expect(await idsFor({ q: 'jetés' })).toEqual([])
    expect(await idsFor({ ids: id })).toEqual([])
  })
})

test('nobody searches without a session', async () => {
  for (const path of ['search?q=lun', `${clients}/usages`]) {
    const answer = await newsroom.rest(null, 'GET', `/api/impact-metrics/${path}`)
    expect(answer.status, path).toBe(401)
  }
})

test('the form of a figure knows where it is shown', async () => {
  const story = prose('Aujourd’hui, ')
  const fields = { id: 'b1', blockType: 'figure', metric: clients, form: 'short' }
  Object(story.root.children[0]).children.push({ type: 'inlineBlock', version: 1, fields })
  const { id } = await newsroom.publishPioneer({ name: 'Qui cite', story })
  const writer = await newsroom.hire('writer')

  const { body } = await newsroom.rest(writer, 'GET', `/api/impact-metrics/${clients}/usages`)

  expect(body).toEqual({
    subject: expect.objectContaining({
      collection: 'pioneers',
      kind: 'Pionnière ou pionnier',
      isLive: true,
    }),
    documents: [
      {
        collection: 'pioneers',
        id,
        title: 'Qui cite',
        kind: 'Pionnière ou pionnier',
        isLive: true,
      },
    ],
  })
})
