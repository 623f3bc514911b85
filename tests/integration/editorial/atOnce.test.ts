import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { verifyJournal } from '@/editorial/cms/journal/verify'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { employ, type Colleague } from '../../support/people'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

/** `AT_ONCE=84` is a whole newsroom on the last evening. */
const MANY = Number(process.env.AT_ONCE ?? 16)

type Place = readonly [CollectionSlug, string]

let newsroom: Newsroom
let writers: Colleague[]
let reviewers: Colleague[]
let editor: Colleague
let places: Place[]

beforeAll(async () => {
  newsroom = await openNewsroom()
  const { payload } = newsroom
  writers = [await newsroom.hire('writer'), await employ(payload, { roles: ['writer'] })]
  reviewers = [await newsroom.hire('reviewer'), await employ(payload, { roles: ['reviewer'] })]
  editor = await newsroom.hire('editor')
  places = []
  for (let at = 0; at < MANY; at += 1) {
    const { id } = await newsroom.writePioneer()
    await newsroom.save(writers[at % 2]!, `pioneers/${id}`, { headline: `Écrite ${at}` })
    places.push(['pioneers', id])
  }
})
afterAll(() => newsroom.close())

/** Each by somebody, all at the same moment. @returns what was refused, in words. */
async function allAtOnce(people: readonly Colleague[], step: string, input: object = {}) {
  const named = await Promise.all(
    places.map(async ([collection, id]) => {
      const { version, fingerprint } = await newsroom.workflow(editor, collection, id)
      return { path: `/api/${collection}/${id}/steps/${step}`, body: { version, fingerprint } }
    }),
  )
  const answers = await Promise.all(
    named.map(({ path, body }, at) =>
      newsroom.rest(people[at % people.length]!, 'POST', path, { ...body, ...input }),
    ),
  )
  return answers.flatMap(({ status, message }) => (status === 200 ? [] : [`${status} ${message}`]))
}

const recordsOf = async (step: string) =>
  (await newsroom.payload.db.count({ collection: 'journal', where: { step: { equals: step } } }))
    .totalDocs

describe('steps taken of different documents at the same moment', () => {
  test.each([
    ['submit', () => writers, {}],
    ['approve', () => reviewers, {}],
    ['publish', () => [editor], {}],
    ['withdraw', () => [editor], { note: 'Fin de l’opération.' }],
  ] as const)('%s: nobody is refused, and each is recorded', async (step, people, input) => {
    const edition = await newsroom.edition()

    expect(await allAtOnce(people(), step, input)).toEqual([])

    expect(await recordsOf(step)).toBe(MANY)
    expect(await newsroom.countOf('unplaced')).toBe(0)
    const opened = step === 'publish' || step === 'withdraw' ? MANY : 0
    expect(await newsroom.edition()).toBe(edition + opened)
    const { payload } = newsroom
    expect(await verifyJournal({ payload })).toMatchObject({ fault: null, waiting: 0 })
  })
})
