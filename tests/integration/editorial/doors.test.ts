import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Role } from '@/editorial/roles'

import { doors, type Asking, type Outcome, type Situation, type Subject } from '../../support/doors'
import { openNewsroom, type Newsroom } from '../../support/newsroom'
import type { Call } from '../../support/rest'
import type { Stored } from '../../support/stored'

const collection = 'pioneers' as const
const trusted = { trusted: 'test' } as const

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

type Who = { who: Role | 'nobody'; access: 'checked' | 'overridden' }

const byRest: Who[] = (['writer', 'reviewer', 'admin', 'nobody'] as const).map((who) => ({
  who,
  access: 'checked',
}))
const byLocalApi: Who[] = [
  { who: 'writer', access: 'checked' },
  { who: 'writer', access: 'overridden' },
  { who: 'reviewer', access: 'overridden' },
  { who: 'admin', access: 'overridden' },
  { who: 'nobody', access: 'checked' },
  { who: 'nobody', access: 'overridden' },
]

const prepare: Record<Situation, () => Promise<Subject>> = {
  draft: () => newsroom.writePioneer(),
  live: () => newsroom.publishPioneer(),
  'live with a newer draft': async () => {
    const { id } = await newsroom.publishPioneer()
    const data = { headline: 'Brouillon' }
    await newsroom.payload.update({ collection, id, data, draft: true, context: trusted })
    const [newerDraft, published] = await newsroom.versionsOf(collection, id)
    return { id, published: published?.id, newerDraft: newerDraft?.id }
  },
  trashed: async () => {
    const { id } = await newsroom.publishPioneer()
    const data = { deletedAt: new Date().toISOString() }
    await newsroom.payload.update({ collection, id, data, context: trusted })
    return { id }
  },
}

/** A refused attempt leaves its subject as it was, which the test asserts: the next one may knock on it too. */
const untouched = new Map<Situation, Subject>()

async function subjectOf(situation: Situation): Promise<Subject> {
  const subject = untouched.get(situation) ?? (await prepare[situation]())
  untouched.set(situation, subject)
  return subject
}

const assertions: Record<Outcome, (before: Stored, after: Stored) => void> = {
  refused: (before, after) => expect(after).toEqual(before),
  'saved as a draft': (before, after) => {
    const { readers, row, documents, addresses, edition } = before
    expect(after).toMatchObject({ readers, documents, addresses, edition })
    expect(after.row).toEqual(row)
    expect(after.latest).toMatchObject([{ _status: 'draft' }])
    expect(after.latest).not.toEqual(before.latest)
    // The published version stays in the history beside the draft.
    if (before.latest[0]?._status === 'published') expect(after.versions).toBe(before.versions + 1)
  },
  'created as a draft': (before, after) => {
    expect({ ...after, documents: before.documents }).toEqual(before)
    expect(after.documents).toBe(before.documents + 1)
  },
}

async function newest() {
  const { docs } = await newsroom.payload.db.find<{ id: string; _status: string }>({
    collection,
    limit: 1,
    sort: '-createdAt',
  })
  return docs[0]
}

const writers: readonly string[] = ['writer', 'reviewer']

/** One person knocks on one door; what the database holds afterwards is what counts. */
type Attempt = {
  situation: Situation
  outcome: Outcome
  knock: (subject: Subject) => Promise<void>
}

async function assertStored({ situation, outcome, knock }: Attempt) {
  const subject = await subjectOf(situation)
  const before = await newsroom.stored(collection, subject.id)

  if (outcome === 'refused') await expect(knock(subject)).rejects.toThrow()
  else {
    untouched.delete(situation)
    await knock(subject)
  }

  assertions[outcome](before, await newsroom.stored(collection, subject.id))
  if (outcome === 'created as a draft') expect(await newest()).toMatchObject({ _status: 'draft' })
}

/** A save says what it started from, and is refused for that alone when it does not: here it always does. */
async function asTheFormDoes([method, path, body, headers]: Call): Promise<Call> {
  const [, id] = /^\/api\/pioneers\/(\w[\w-]*)\?/.exec(path) ?? []
  if (method !== 'PATCH' || !id) return [method, path, body, headers]
  const { fingerprint } = await newsroom.workflow(await newsroom.hire('admin'), collection, id)
  return [method, path, { basedOn: fingerprint, ...body }, headers]
}

for (const { attempt, on, forWriters, rest, isClosed } of doors) {
  if (!rest) continue
  describe(`by REST, to ${attempt} (${on})`, () => {
    test.each(byRest)('$who', async ({ who }) => {
      const person = who === 'nobody' ? null : await newsroom.hire(who)

      await assertStored({
        situation: on,
        outcome: isClosed || !writers.includes(who) ? 'refused' : forWriters,
        knock: async (subject) => {
          const answer = await newsroom.rest(person, ...(await asTheFormDoes(rest(subject))))
          expect(answer.status, answer.message).toBeLessThan(500)
          if (!person) expect(answer.status).toBe(401)
          if (answer.status >= 400) throw new Error(answer.message)
        },
      })
    })
  })
}

for (const { attempt, on, forWriters, local, isClosed } of doors) {
  if (!local) continue
  describe(`by the Local API, to ${attempt} (${on})`, () => {
    test.each(byLocalApi)('$who, access control $access', async ({ who, access }) => {
      const asking: Asking = {
        user: who === 'nobody' ? null : await newsroom.hire(who),
        overrideAccess: access === 'overridden',
      }
      const closed = isClosed && access === 'checked'

      await assertStored({
        situation: on,
        outcome: closed || !writers.includes(who) ? 'refused' : forWriters,
        knock: async (subject) => void (await local(newsroom.payload, subject, asking)),
      })
    })
  })
}
