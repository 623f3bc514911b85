import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { employ, type Colleague } from '../../support/people'

let newsroom: Newsroom
let writer: Colleague
let reviewer: Colleague
let editor: Colleague

beforeAll(async () => {
  newsroom = await openNewsroom()
  writer = await newsroom.hire('writer')
  reviewer = await newsroom.hire('reviewer')
})
afterAll(() => newsroom.close())
beforeEach(async () => void (editor = await newsroom.hire('editor')))

const HOUR_MS = 3_600_000
const inAnHour = () => new Date(Date.now() + HOUR_MS)

/** As the server does every twenty seconds, at the hour that is given. */
async function rounds(now: Date, times = 1): Promise<number> {
  const { carryOutDue } = await import('@/editorial/cms/schedule/carryOutDue')
  const payload = newsroom.payload
  const published = await Promise.all(
    Array.from({ length: times }, () => carryOutDue({ payload, now }).catch(() => 0)),
  )
  return published.reduce((sum, count) => sum + count, 0)
}

async function scheduledBy(person: Colleague, at = inAnHour()) {
  const { id } = await newsroom.writePioneer()
  const place = ['pioneers', id] as const
  await newsroom.save(writer, `pioneers/${id}`, { headline: 'À paraître' })
  await newsroom.step(writer, place, 'submit')
  await newsroom.step(reviewer, place, 'approve')
  const answer = await newsroom.step(person, place, 'schedule', { at: at.toISOString() })
  expect(answer.status, answer.message).toBe(200)
  return place
}

const recordsOf = async (id: string) => {
  const { docs } = await newsroom.payload.db.find<{ id: string; step: string; actor: string }>({
    collection: 'journal',
    sort: 'seq',
    where: { document: { equals: id } },
  })
  return docs
}

const refusedBecause = async (id: string, words: string) => {
  expect((await recordsOf(id)).at(-1)).toMatchObject({
    step: 'schedule-refused',
    note: expect.stringContaining(words),
  })
  expect(await newsroom.seenByReaders('pioneers', id)).toBeNull()
  const state = await newsroom.workflow(reviewer, 'pioneers', id)
  expect(state.scheduledOn).toBeNull()
}

describe('a scheduled publication', () => {
  test('appears at its hour and not before, once, in the name of who scheduled it', async () => {
    const at = inAnHour()
    const place = await scheduledBy(editor, at)
    const edition = await newsroom.edition()

    expect(await rounds(new Date(at.getTime() - 1_000))).toBe(0)
    expect(await newsroom.seenByReaders(...place)).toBeNull()
    expect(await rounds(new Date(at.getTime() + 1_000), 3)).toBe(1)

    expect(await newsroom.seenByReaders(...place)).toMatchObject({ headline: 'À paraître' })
    expect(await newsroom.edition()).toBe(edition + 1)
    const published = (await recordsOf(place[1])).filter(({ step }) => step === 'publish')
    expect(published).toMatchObject([{ actor: editor.id }])
    expect(await newsroom.workflow(editor, ...place)).toMatchObject({
      stage: 'draft',
      isLive: true,
      scheduledOn: null,
    })
  })

  test('is the version that was approved, though another was begun', async () => {
    const place = await scheduledBy(editor)
    await newsroom.save(writer, place.join('/'), { headline: 'Une autre' })

    expect(await rounds(new Date(Date.now() + 2 * HOUR_MS))).toBe(0)

    await refusedBecause(place[1], 'n’est plus celui')
    const told = await newsroom.payload.find({
      collection: 'notices',
      where: { and: [{ document: { equals: place[1] } }, { kind: { equals: 'schedule' } }] },
    })
    const people = told.docs.map(({ recipient }) => Object(recipient).id ?? recipient)
    // Who approved it heard when its approval was voided.
    expect(people.sort()).toEqual([writer.id, editor.id].sort())
  })

  test('is not that of another content, though it was approved since', async () => {
    const place = await scheduledBy(editor)
    await newsroom.save(writer, place.join('/'), { headline: 'Une autre' })
    await newsroom.step(writer, place, 'submit')
    await newsroom.step(reviewer, place, 'approve')

    expect(await rounds(new Date(Date.now() + 2 * HOUR_MS))).toBe(0)

    await refusedBecause(place[1], 'n’est plus celui')
    expect(await newsroom.workflow(editor, ...place)).toMatchObject({ stage: 'approved' })
  })

  test('does not appear when who scheduled it lost the right', async () => {
    const former = await employ(newsroom.payload, { roles: ['editor'] })
    const place = await scheduledBy(former)
    const admin = await newsroom.hire('admin')
    await newsroom.rest(admin, 'PATCH', `/api/users/${former.id}`, { roles: ['writer'] })

    await rounds(new Date(Date.now() + 2 * HOUR_MS))

    await refusedBecause(place[1], 'ne permet pas de publier')
  })

  test('does not appear when the account of who scheduled it is gone', async () => {
    const former = await employ(newsroom.payload, { roles: ['editor'] })
    const place = await scheduledBy(former)
    const admin = await newsroom.hire('admin')
    await newsroom.rest(admin, 'DELETE', `/api/users/${former.id}`)

    await rounds(new Date(Date.now() + 2 * HOUR_MS))

    await refusedBecause(place[1], 'n’existe plus')
  })

  test('may be cancelled, and does not appear then', async () => {
    const place = await scheduledBy(editor)
    await newsroom.step(editor, place, 'cancel-schedule')

    expect(await rounds(new Date(Date.now() + 2 * HOUR_MS))).toBe(0)
    expect(await newsroom.workflow(editor, ...place)).toMatchObject({ stage: 'approved' })
  })

  test.each([
    ['at its hour', false],
    ['not once it was cancelled', true],
  ])('a planned withdrawal happens %s', async (_, isCancelled) => {
    const { id } = await newsroom.publishPioneer()
    const place = ['pioneers', id] as const
    const input = { at: inAnHour().toISOString(), note: 'Fin de l’opération.' }
    const planned = await newsroom.step(editor, place, 'schedule-withdrawal', input)
    expect(planned.status, planned.message).toBe(200)
    if (isCancelled) await newsroom.step(editor, place, 'cancel-withdrawal')

    expect(await rounds(new Date(Date.now() + HOUR_MS / 2))).toBe(0)
    expect(await rounds(new Date(Date.now() + 2 * HOUR_MS), 3)).toBe(isCancelled ? 0 : 1)

    const readers = await newsroom.seenByReaders(...place)
    expect(readers === null).toBe(!isCancelled)
    if (isCancelled) return
    expect((await recordsOf(id)).at(-1)).toMatchObject({
      step: 'withdraw',
      actor: editor.id,
      note: 'Fin de l’opération.',
    })
    expect((await newsroom.workflow(editor, ...place)).withdrawOn).toBeNull()
  })

  test('a planned withdrawal does not happen when who asked for it lost the right', async () => {
    const former = await employ(newsroom.payload, { roles: ['editor'] })
    const { id } = await newsroom.publishPioneer()
    const place = ['pioneers', id] as const
    const input = { at: inAnHour().toISOString(), note: 'Fin de l’opération.' }
    await newsroom.step(former, place, 'schedule-withdrawal', input)
    const admin = await newsroom.hire('admin')
    await newsroom.rest(admin, 'PATCH', `/api/users/${former.id}`, { roles: ['writer'] })

    await rounds(new Date(Date.now() + 2 * HOUR_MS))

    expect((await recordsOf(id)).at(-1)).toMatchObject({
      step: 'withdrawal-refused',
      details: { plannedBy: former.id, withdrawOn: expect.any(String) },
    })
    expect(await newsroom.seenByReaders(...place)).not.toBeNull()
  })

  test.each([
    ['a moment that has passed', '2020-01-01T08:00', 'à venir'],
    ['the hour that does not exist when the clocks go forward', '2027-03-28T02:30', 'n’existe pas'],
    ['the hour that comes twice when the clocks go back', '2027-10-31T02:30', 'deux fois'],
    ['something else', 'demain', 'par exemple'],
    ['nothing', undefined, 'par exemple'],
  ])('is not accepted for %s', async (_, at, words) => {
    const { id } = await newsroom.writePioneer()
    const place = ['pioneers', id] as const
    await newsroom.save(writer, `pioneers/${id}`, { headline: 'À paraître' })
    await newsroom.step(writer, place, 'submit')
    await newsroom.step(reviewer, place, 'approve')

    const answer = await newsroom.step(editor, place, 'schedule', { at })

    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining(words) })
    expect((await newsroom.workflow(editor, ...place)).scheduledOn).toBeNull()
  })

  test.each([
    ['in summer', '2027-07-14T08:30', '2027-07-14T06:30:00.000Z'],
    ['in winter', '2027-12-24T08:30', '2027-12-24T07:30:00.000Z'],
    ['the day after the clocks went forward', '2027-03-28T08:30', '2027-03-28T06:30:00.000Z'],
  ])('is given in the time of Paris, %s', async (_, at, instant) => {
    const place = await scheduledBy(editor, new Date(Date.now() + HOUR_MS))
    await newsroom.step(editor, place, 'cancel-schedule')
    await newsroom.step(editor, place, 'schedule', { at })
    const { scheduledOn } = await newsroom.workflow(editor, ...place)
    expect(new Date(scheduledOn).toISOString()).toBe(instant)
  })
})
