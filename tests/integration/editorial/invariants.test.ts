import type { CollectionAfterChangeHook } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import type { Colleague } from '../../support/people'
import { proseCiting } from '../../support/writings'

type Place = readonly ['pioneers' | 'impact-metrics', string]

let newsroom: Newsroom
let writer: Colleague
let reviewer: Colleague
let editor: Colleague

beforeAll(async () => {
  newsroom = await openNewsroom()
  writer = await newsroom.hire('writer')
  reviewer = await newsroom.hire('reviewer')
  editor = await newsroom.hire('editor')
})
afterAll(() => newsroom.close())

const undo: (() => void)[] = []
afterEach(() => undo.splice(0).forEach((step) => step()))

async function draft(): Promise<Place> {
  const { id } = await newsroom.writePioneer()
  await newsroom.save(writer, `pioneers/${id}`, { headline: 'Ce qui est écrit' })
  return ['pioneers', id]
}

async function done(who: Colleague, place: Place, step: string, input: object = {}) {
  const answer = await newsroom.step(who, place, step, input)
  expect(answer.status, answer.message).toBe(200)
  return place
}

const inReview = async () => done(writer, await draft(), 'submit')
const approved = async () => done(reviewer, await inReview(), 'approve')

const workflow = (place: Place) => newsroom.workflow(reviewer, ...place)
const db = () => newsroom.payload.db

async function everything(place: Place) {
  const revision = await db().findOne({
    collection: 'revisions',
    where: { document: { equals: place[1] } },
  })
  const { document, journal } = {
    document: await newsroom.stored(...place),
    journal: await newsroom.countOf('journal'),
  }
  return { document, journal, revision }
}

/** The attempt is refused with these words, and nothing at all has changed. */
async function refused(
  place: Place,
  attempt: () => Promise<{ status: number; message: string }>,
  status: number,
  words: string,
) {
  const before = await everything(place)
  const answer = await attempt()
  expect([answer.status, answer.message]).toEqual([status, expect.stringContaining(words)])
  expect(await everything(place)).toEqual(before)
}

describe('bad input changes nothing, and is answered in words', () => {
  test('an unknown step', async () => {
    const place = await draft()
    await refused(place, () => newsroom.step(editor, place, 'publish-anyway'), 404, 'n’existe pas')
  })

  test('an inherited name for a step', async () => {
    const place = await draft()
    await refused(place, () => newsroom.step(editor, place, 'constructor'), 404, 'n’existe pas')
  })

  test('a document that does not exist', async () => {
    const path = '/api/pioneers/000000000000000000000000/steps/submit'
    expect((await newsroom.rest(writer, 'POST', path, {})).status).toBe(404)
  })

  test('a stale version', async () => {
    const place = await inReview()
    const { version, fingerprint } = await workflow(place)
    await newsroom.save(writer, place.join('/'), { headline: 'Écrit depuis' })
    const seen = { version, fingerprint }
    await refused(place, () => newsroom.step(reviewer, place, 'approve', seen), 409, 'a changé')
  })

  test('a forged fingerprint', async () => {
    const place = await inReview()
    const forged = { fingerprint: 'f'.repeat(64) }
    await refused(place, () => newsroom.step(reviewer, place, 'approve', forged), 409, 'a changé')
  })

  test('the fingerprint of now with the version of before', async () => {
    const place = await inReview()
    const { version } = await workflow(place)
    await newsroom.save(writer, place.join('/'), { headline: 'Écrit depuis' })
    const { fingerprint } = await workflow(place)
    const seen = { version, fingerprint }
    await refused(place, () => newsroom.step(reviewer, place, 'approve', seen), 409, 'a changé')
  })

  test('the version of another document', async () => {
    const place = await inReview()
    const { version, fingerprint } = await workflow(await inReview())
    const seen = { version, fingerprint }
    await refused(
      place,
      () => newsroom.step(reviewer, place, 'approve', seen),
      404,
      'pas une version',
    )
  })

  test('no version at all', async () => {
    const place = await inReview()
    const seen = { version: undefined, fingerprint: undefined }
    await refused(place, () => newsroom.step(reviewer, place, 'approve', seen), 400, 'Nommez')
  })

  test.each([['request-changes'], ['publish-urgently']])('%s without a reason', async (step) => {
    const place = await inReview()
    for (const note of [undefined, '', '   ']) {
      await refused(place, () => newsroom.step(editor, place, step, { note }), 400, 'raison')
    }
  })

  test.each([
    ['a note of a novel', { note: 'x'.repeat(4_001) }, '4\u202f000'],
    ['a number for a note', { note: 12 }, 'note'],
    ['a day that is none', { dueOn: '2026-02-31' }, 'échéance'],
    ['people that are none', { reviewers: 'tous' }, 'relecteurs'],
    ['somebody who cannot review', { reviewers: ['personne'] }, 'ne peut pas relire'],
    ['a companion that does not exist', { attached: [{ collection: 'x', id: 'y' }] }, 'joints'],
  ])('%s', async (_, input, words) => {
    const place = await draft()
    await refused(place, () => newsroom.step(writer, place, 'submit', input), 400, words)
  })

  test('a body that is no object', async () => {
    const place = await draft()
    const path = `/api/pioneers/${place[1]}/steps/submit`
    await refused(place, () => newsroom.rest(writer, 'POST', path, ['x']), 400, 'objet')
  })
})

describe('1. nobody approves their own work', () => {
  test('nor that of a version one has only put a comma in', async () => {
    const place = await draft()
    await newsroom.save(reviewer, place.join('/'), { headline: 'Ce qui est écrit.' })
    await done(writer, place, 'submit')
    await refused(place, () => newsroom.step(reviewer, place, 'approve'), 403, 'contribué')
  })

  test('nor after somebody else has saved since', async () => {
    const place = await draft()
    await newsroom.save(reviewer, place.join('/'), { headline: 'De la relectrice' })
    await newsroom.save(writer, place.join('/'), { headline: 'De la rédaction' })
    await done(writer, place, 'submit')
    await refused(place, () => newsroom.step(reviewer, place, 'approve'), 403, 'contribué')
  })

  test('nor after restoring an old version', async () => {
    const place = await draft()
    const versions = await newsroom.versionsOf(...place)
    await newsroom.rest(reviewer, 'POST', `/api/pioneers/versions/${versions.at(-1)?.id}`)
    await done(writer, place, 'submit')
    await refused(place, () => newsroom.step(reviewer, place, 'approve'), 403, 'contribué')
  })
})

describe('2. what is published is what was approved', () => {
  test('the approved version, whole, and not the fields a later one added', async () => {
    const place = await approved()
    const { version } = await workflow(place)
    await done(editor, place, 'publish')

    const { approvedBy } = Object(await lastRecord(place)).details
    expect(approvedBy).toBe(reviewer.id)
    expect(Object(await lastRecord(place)).version).toBe(version)
    expect(await newsroom.seenByReaders(...place)).toMatchObject({ headline: 'Ce qui est écrit' })
  })

  test('and not when the approved version was changed in the database itself', async () => {
    const place = await approved()
    const [latest] = await newsroom.versionsOf(...place)
    await db().updateVersion({
      collection: 'pioneers',
      id: latest?.id ?? '',
      req: {},
      versionData: Object({ ...latest, version: { ...latest?.version, headline: 'Glissé' } }),
    })

    const answer = await newsroom.step(editor, place, 'publish')

    expect(answer.status).toBe(409)
    expect(await newsroom.seenByReaders(...place)).toBeNull()
  })

  test('and not when the approval was moved to another content', async () => {
    const place = await approved()
    const { approval } = await workflow(place)
    await tamper(place, { approval: { ...approval, fingerprint: 'f'.repeat(64) } })
    await refused(place, () => newsroom.step(editor, place, 'publish'), 409, 'a changé')
  })
})

async function tamper(place: Place, data: object) {
  const where = { document: { equals: place[1] } }
  const row = await db().findOne<{ id: string }>({ collection: 'revisions', where })
  await db().updateOne({ collection: 'revisions', id: row?.id ?? '', data: { ...row, ...data } })
}

async function lastRecord(place: Place) {
  const { docs } = await db().find({
    collection: 'journal',
    limit: 1,
    sort: '-seq',
    where: { document: { equals: place[1] } },
  })
  return docs[0]
}

describe('3. a change of content voids the approval', () => {
  test.each([
    ['by a save', { headline: 'Autrement' }, 'draft=true'],
    ['by an autosave', { headline: 'Autrement' }, 'draft=true&autosave=true'],
  ])('%s, and says what changed', async (_, data, flags) => {
    const place = await approved()
    await newsroom.save(writer, `${place.join('/')}?${flags}`, data)

    expect(await workflow(place)).toMatchObject({
      stage: 'draft',
      approval: null,
      decision: { step: 'void', fields: ['Accroche'] },
    })
    expect(await lastRecord(place)).toMatchObject({ step: 'approval-voided' })
  })

  test('and a save that changes nothing does not', async () => {
    const place = await approved()
    await newsroom.save(writer, `${place.join('/')}?draft=true&autosave=true`, {
      headline: 'Ce qui est écrit',
    })
    expect(await workflow(place)).toMatchObject({ stage: 'approved' })
    await done(editor, place, 'publish')
  })
})

describe('4. only the steps publish and withdraw, whoever asks', () => {
  const published = { _status: 'published' } as const
  const plainWrites = [
    ['publishing it', published, ''],
    ['publishing it as a draft', published, 'draft=true'],
    ['publishing it by autosave', published, 'draft=true&autosave=true'],
    ['publishing it with other words', { ...published, headline: 'Sans relecture' }, ''],
    ['withdrawing it', { _status: 'draft' }, ''],
    [
      'withdrawing it as Payload’s own button does',
      { _status: 'draft' },
      'unpublishAllLocales=true',
    ],
  ] as const

  async function liveWithDraft(): Promise<Place> {
    const { id } = await newsroom.publishPioneer()
    await newsroom.save(writer, `pioneers/${id}`, { headline: 'La suite' })
    return ['pioneers', id]
  }

  test.each(plainWrites)('%s, by REST', async (_, data, flags) => {
    const place = await liveWithDraft()
    const { fingerprint } = await workflow(place)
    const path = `/api/pioneers/${place[1]}?${flags}`
    const body = { basedOn: fingerprint, ...data }
    await refused(place, () => newsroom.rest(editor, 'PATCH', path, body), 403, 'étape')
  })

  test.each(plainWrites)('%s, by the Local API without access control', async (_, data, flags) => {
    const place = await liveWithDraft()
    const before = await everything(place)
    const asked = Object.fromEntries(
      [...new URLSearchParams(flags).keys()].map((key) => [key, true]),
    )
    const attempt = newsroom.payload.update(
      Object({ collection: 'pioneers', id: place[1], data, user: editor, ...asked }),
    )
    await expect(attempt).rejects.toMatchObject({ status: 403 })
    expect(await everything(place)).toEqual(before)
  })

  test('creating another as published', async () => {
    const before = await newsroom.countOf('pioneers')
    const data = { name: 'Née publiée', kind: 'entrepreneur', headline: 'x', ...published }
    const answer = await newsroom.rest(editor, 'POST', '/api/pioneers', data)
    expect(answer.status).toBe(403)
    expect(await newsroom.countOf('pioneers')).toBe(before)
  })
})

describe('what a reviewer must have looked at', () => {
  test('a figure is approved by who opened its source', async () => {
    const { id } = await newsroom.writeMetric()
    const place = ['impact-metrics', id] as const
    await newsroom.save(writer, place.join('/'), { label: 'suivis' })
    await done(writer, place, 'submit')
    const unopened = { figures: [] }
    await refused(place, () => newsroom.step(reviewer, place, 'approve', unopened), 400, 'source')
  })

  test('drafts sent together are read together, and published with the figure first', async () => {
    const place = await draft()
    const subject = { relationTo: 'pioneers' as const, value: place[1] }
    const { id } = await newsroom.writeMetric({ subject })
    const figure = ['impact-metrics', id] as const
    await newsroom.save(writer, figure.join('/'), { label: 'suivis' })
    await newsroom.save(writer, place.join('/'), { story: proseCiting(id) })
    const attached = [{ collection: 'impact-metrics', id }]
    await done(writer, place, 'submit', { attached })

    await refused(place, () => newsroom.step(reviewer, place, 'approve'), 409, 'relisez-le aussi')
    const { version, fingerprint } = await newsroom.workflow(reviewer, ...figure)
    const read = [{ collection: 'impact-metrics', id, version, fingerprint }]
    await done(reviewer, place, 'approve', { attached: read, figures: [id] })
    await done(editor, place, 'publish')

    expect(await newsroom.seenByReaders(...figure)).not.toBeNull()
    expect(await newsroom.seenByReaders(...place)).not.toBeNull()
  })

  test('a text that quotes an unpublished figure is not submitted without it', async () => {
    const place = await draft()
    const { id } = await newsroom.writeMetric()
    await newsroom.save(writer, place.join('/'), { story: proseCiting(id) })
    await refused(place, () => newsroom.step(writer, place, 'submit'), 400, 'clients accompagnés')
  })

  test('what is not complete is not submitted', async () => {
    const { id } = await newsroom.writePioneer({ headline: '' })
    const place = ['pioneers', id] as const
    await refused(place, () => newsroom.step(writer, place, 'submit'), 400, 'champ')
  })
})

describe('8. a step is all or nothing', () => {
  test.each([
    ['publish', approved, () => editor],
    ['publish-urgently', draft, () => editor],
  ] as const)('%s: when its last hook fails nothing happened', async (step, prepare, who) => {
    const place = await prepare()
    const before = await everything(place)
    const { afterChange } = newsroom.payload.collections.pioneers.config.hooks
    const failing: CollectionAfterChangeHook = () => {
      throw new Error('Trop tard.')
    }
    afterChange.push(failing)
    undo.push(() => void afterChange.pop())

    const answer = await newsroom.step(who(), place, step, { note: 'Il le faut.' })

    expect(answer.status).toBe(500)
    expect(await everything(place)).toEqual(before)
  })

  test('ten people publish at once: it is published once', async () => {
    const place = await approved()
    const before = await everything(place)
    const { version, fingerprint } = await workflow(place)
    const path = `/api/pioneers/${place[1]}/steps/publish`
    const body = { version, fingerprint }

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => newsroom.rest(editor, 'POST', path, body)),
    )

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => ![200, 409].includes(status))).toEqual([])
    const after = await everything(place)
    expect(after.journal).toBe(before.journal + 1)
    expect(after.document.edition).toBe(before.document.edition + 1)
  })
})
