import { format } from 'prettier'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Role } from '@/editorial/roles'
import { isStepName, steps, type StepName } from '@/editorial/steps'

import {
  caseOf,
  pageOf,
  people,
  permissions,
  situations,
  stagesAfter,
  type Answers,
  type Situation,
  type Who,
} from '../../support/matrix'
import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { employ, type Colleague } from '../../support/people'

type Place = readonly ['pioneers', string]

let newsroom: Newsroom
const staff = new Map<Who, Colleague>()
const everyRole: readonly Role[] = ['writer', 'reviewer', 'editor', 'admin']

beforeAll(async () => {
  newsroom = await openNewsroom()
  for (const who of people) {
    const role = everyRole.find((one) => who.startsWith(one))
    if (role) staff.set(who, await employ(newsroom.payload, { roles: [role], name: who }))
  }
})
afterAll(() => newsroom.close())

const person = (who: Who): Colleague => staff.get(who)!
const trusted = { trusted: 'test' } as const

/** Each kind of colleague has saved a version. */
async function contributed(id: string): Promise<Place> {
  for (const who of ['writer C', 'reviewer C', 'editor C'] as const) {
    await newsroom.save(person(who), `pioneers/${id}`, { headline: `Vu par ${who}` })
  }
  return ['pioneers', id]
}

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()

async function done(who: Who, place: Place, step: StepName, input: object = {}): Promise<Place> {
  const answer = await newsroom.step(person(who), place, step, input)
  expect(answer.status, answer.message).toBe(200)
  return place
}

const draft = async () => contributed((await newsroom.writePioneer()).id)
const inReview = async () => done('writer C', await draft(), 'submit')
const approved = async () => done('reviewer N', await inReview(), 'approve')

const prepare: Record<Situation, () => Promise<Place>> = {
  draft,
  'in review': inReview,
  'changes requested': async () =>
    done('reviewer N', await inReview(), 'request-changes', { note: 'À revoir.' }),
  approved,
  scheduled: async () => done('editor N', await approved(), 'schedule', { at: tomorrow() }),
  live: async () => ['pioneers', (await newsroom.publishPioneer()).id],
  'live with a draft': async () => contributed((await newsroom.publishPioneer()).id),
  'live, urgently': async () =>
    done('editor C', await draft(), 'publish-urgently', { note: 'Une erreur dangereuse.' }),
  'to be withdrawn': async () =>
    done('editor N', ['pioneers', (await newsroom.publishPioneer()).id], 'schedule-withdrawal', {
      at: tomorrow(),
      note: 'Fin de l’opération.',
    }),
  'in the trash': async () => {
    const [collection, id] = await draft()
    const data = { deletedAt: new Date().toISOString() }
    await newsroom.payload.update({ collection, id, data, context: trusted })
    return [collection, id]
  },
}

/** A refused attempt leaves its subject as it was, which is asserted: the next one may try it too. */
const untouched = new Map<Situation, Place>()

async function subjectOf(situation: Situation): Promise<Place> {
  const subject = untouched.get(situation) ?? (await prepare[situation]())
  untouched.set(situation, subject)
  return subject
}

/** All that the database holds of a document on its way: itself, its revision, what was recorded and told. */
async function everything([collection, id]: Place) {
  const { docs } = await newsroom.payload.db.find<{ id: string; stage: string; isLive: boolean }>({
    collection: 'revisions',
    where: { document: { equals: id } },
  })
  return {
    document: await newsroom.stored(collection, id),
    revision: docs[0],
    journal: await newsroom.countOf('journal'),
    notices: await newsroom.countOf('notices'),
  }
}

async function knock(who: Who, place: Place, step: StepName) {
  const { version, fingerprint, urgent } = await newsroom.workflow(person('admin'), ...place)
  const named = step === 'approve-afterwards' && urgent ? urgent : { version, fingerprint }
  const input = {
    version: named.version,
    fingerprint: named.fingerprint,
    note: 'Il le faut.',
    at: tomorrow(),
  }
  const path = `/api/pioneers/${place[1]}/steps/${step}`
  return newsroom.rest(who === 'visitor' ? null : person(who), 'POST', path, input)
}

const answers: Answers = new Map()
const cases = Object.keys(steps)
  .filter(isStepName)
  .flatMap((step) => situations.map((situation) => ({ step, situation })))

/** The rules are the same lines on both databases: `check:deep` asks all of them of MongoDB too. */
const isWhole = process.env.TEST_DATABASE === 'sqlite' || process.env.MATRIX === 'whole'

/** Whoever may take a step, and the one who comes nearest to it without the right to. */
function whoTries(allowed: readonly Who[]): readonly Who[] {
  if (isWhole) return people
  const refused = people.findLast((who) => !allowed.includes(who))
  return people.filter((who) => allowed.includes(who) || who === refused)
}

describe.each(cases)('$step, of what is $situation', ({ step, situation }) => {
  const { on, to, opensEdition } = permissions[step]
  const allowed = on.includes(situation) ? to : []

  test.each(whoTries(allowed).map((who) => ({ who })))('$who', async ({ who }) => {
    const isAllowed = allowed.includes(who)
    const place = await subjectOf(situation)
    const before = await everything(place)

    const answer = await knock(who, place, step)

    answers.set(caseOf(step, situation, who), answer.status)
    const after = await everything(place)
    if (!isAllowed) {
      expect([401, 403, 409], answer.message).toContain(answer.status)
      expect(answer.message).not.toBe('')
      expect(after).toEqual(before)
      return
    }
    untouched.delete(situation)
    expect(answer.status, answer.message).toBe(200)
    expect(after.revision?.stage).toBe(stagesAfter[step] ?? before.revision?.stage)
    expect(after.journal).toBe(before.journal + 1)
    expect(after.document.edition).toBe(before.document.edition + (opensEdition ? 1 : 0))
    if (!opensEdition) expect(after.document.readers).toEqual(before.document.readers)
  })
})

test.runIf(isWhole)('the page of the documentation says what was answered', async () => {
  expect(answers.size).toBe(cases.length * people.length)
  const page = await format(pageOf(answers), { parser: 'markdown', printWidth: 100 })
  await expect(page).toMatchFileSnapshot('../../../docs/who-may-take-which-step.md')
})
