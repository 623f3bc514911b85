import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { WorkListName } from '@/editorial/workLists'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import type { Colleague } from '../../support/people'

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

async function draftBy(person: Colleague) {
  const { id } = await newsroom.writePioneer()
  await newsroom.save(person, `pioneers/${id}`, { headline: 'À paraître' })
  return ['pioneers', id] as const
}

/** In which lists of this person the document is. */
async function listsWith(person: Colleague, [collection, id]: readonly [string, string]) {
  const { workOf } = await import('@/editorial/cms/work/work')
  const lists = await workOf(newsroom.payload, person)
  return lists
    .filter(({ items }) => items.some(({ key }) => key === `${collection}/${id}`))
    .map(({ name }) => name)
}

describe('what waits for somebody', () => {
  test('follows a document from one person to the next', async () => {
    const place = await draftBy(writer)
    const waits = async () => ({
      writer: await listsWith(writer, place),
      reviewer: await listsWith(reviewer, place),
      editor: await listsWith(editor, place),
    })
    const nothing: WorkListName[] = []
    const forAll = { writer: nothing, reviewer: nothing, editor: nothing }
    expect(await waits()).toEqual({ ...forAll, writer: ['brouillons'] })

    await newsroom.step(writer, place, 'submit')
    expect(await waits()).toEqual({ ...forAll, reviewer: ['a-relire'], editor: ['a-relire'] })

    await newsroom.step(reviewer, place, 'request-changes', { note: 'La date est fausse.' })
    expect(await waits()).toEqual({ ...forAll, writer: ['a-corriger'] })

    await newsroom.step(writer, place, 'submit')
    await newsroom.step(reviewer, place, 'approve')
    expect(await waits()).toEqual({ ...forAll, editor: ['prets'] })

    const at = new Date(Date.now() + 86_400_000).toISOString()
    await newsroom.step(editor, place, 'schedule', { at })
    expect(await waits()).toEqual({ ...forAll, editor: ['programmes'] })

    await newsroom.step(editor, place, 'publish')
    expect(await waits()).toEqual(forAll)
  })

  test('is not for who wrote it to review, nor for others when somebody was named', async () => {
    const place = await draftBy(editor)
    await newsroom.step(editor, place, 'submit', { reviewers: [reviewer.id] })
    const other = await newsroom.hire('editor')

    expect(await listsWith(reviewer, place)).toEqual(['a-relire'])
    expect(await listsWith(other, place)).toEqual([])
  })

  test('says who was urgent, to those who may approve it afterwards', async () => {
    const place = await draftBy(writer)
    const note = 'Une erreur dangereuse.'
    const answer = await newsroom.step(editor, place, 'publish-urgently', { note })
    expect(answer.status, answer.message).toBe(200)

    expect(await listsWith(reviewer, place)).toEqual(['urgences'])
    expect(await listsWith(editor, place)).toEqual([])
    await newsroom.step(reviewer, place, 'approve-afterwards', await urgentOf(place))
    expect(await listsWith(reviewer, place)).toEqual([])
  })

  test('is not shown to the administration, who neither writes nor reviews', async () => {
    const { workOf } = await import('@/editorial/cms/work/work')
    expect(await workOf(newsroom.payload, await newsroom.hire('admin'))).toEqual([])
  })

  async function urgentOf(place: readonly ['pioneers', string]) {
    const { urgent } = await newsroom.workflow(reviewer, ...place)
    return { version: urgent.version, fingerprint: urgent.fingerprint }
  }
})

describe('the calendar', () => {
  test('shows each publication on its day of Paris, even late in the evening', async () => {
    const place = await draftBy(writer)
    await newsroom.step(writer, place, 'submit')
    await newsroom.step(reviewer, place, 'approve')
    await newsroom.step(editor, place, 'schedule', { at: '2031-07-31T23:30' })

    const { monthOf } = await import('@/editorial/cms/schedule/calendar')
    const { after, weeks } = await monthOf(newsroom.payload, '2031-07')

    const withEvents = weeks.flat().filter(({ events }) => events.length > 0)
    expect(withEvents).toMatchObject([
      { day: '2031-07-31', isInMonth: true, events: [{ key: place.join('/') }] },
    ])
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    expect(after).toBe('2031-08')
  })

  test.each([['2031-13'], ['hier'], [['2031-07']], [undefined]])(
    'shows this month when asked for « %s »',
    async (asked) => {
      const { monthOf } = await import('@/editorial/cms/schedule/calendar')
      const now = new Date('2026-11-25T12:00:00Z')
      expect((await monthOf(newsroom.payload, asked, now)).month).toBe('2026-11')
    },
  )
})
