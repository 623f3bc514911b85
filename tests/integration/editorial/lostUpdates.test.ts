import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import type { Colleague } from '../../support/people'

let newsroom: Newsroom
let writer: Colleague
let reviewer: Colleague

beforeAll(async () => {
  newsroom = await openNewsroom()
  writer = await newsroom.hire('writer')
  reviewer = await newsroom.hire('reviewer')
})
afterAll(() => newsroom.close())

const opened = async (person: Colleague, id: string) =>
  (await newsroom.rest(person, 'GET', `/api/pioneers/${id}?draft=true&depth=0`)).body.basedOn
const send = (person: Colleague, id: string, data: object, flags = 'draft=true') =>
  newsroom.rest(person, 'PATCH', `/api/pioneers/${id}?${flags}`, data)
const latest = async (id: string) => (await newsroom.stored('pioneers', id)).latest[0]

describe('two people at one document', () => {
  test('the second hears who was first and where they differ, and nothing is written over', async () => {
    const { id } = await newsroom.publishPioneer()
    const basedOn = await opened(writer, id)
    await send(reviewer, id, { basedOn, headline: 'Celle de la relectrice' })
    const before = await newsroom.stored('pioneers', id)

    const answer = await send(writer, id, { basedOn, headline: 'La mienne' })

    expect(answer.status).toBe(409)
    expect(answer.message).toContain(`${reviewer.name} a enregistré ce contenu`)
    expect(answer.body.errors[0].data.conflict).toMatchObject({
      by: reviewer.name,
      fields: [{ name: 'headline', label: 'Accroche' }],
    })
    expect(await newsroom.stored('pioneers', id)).toEqual(before)
  })

  test('the second may then keep hers: both are in the history', async () => {
    const { id } = await newsroom.publishPioneer()
    const basedOn = await opened(writer, id)
    await send(reviewer, id, { basedOn, headline: 'Celle de la relectrice' })
    const refused = await send(writer, id, { basedOn, headline: 'La mienne' })
    const { conflict } = refused.body.errors[0].data

    const answer = await send(writer, id, { basedOn: conflict.basedOn, headline: 'La mienne' })

    expect(answer.status, answer.message).toBe(200)
    const headlines = (await newsroom.versionsOf('pioneers', id)).map(
      ({ version }) => Object(version).headline,
    )
    expect(headlines.slice(0, 2)).toEqual(['La mienne', 'Celle de la relectrice'])
  })

  test('an autosave replaces one’s own last autosave, and nobody else’s', async () => {
    const { id } = await newsroom.publishPioneer()
    const autosave = async (person: Colleague, headline: string) => {
      const data = { basedOn: await opened(person, id), headline }
      const answer = await send(person, id, data, 'draft=true&autosave=true')
      expect(answer.status, answer.message).toBe(200)
    }
    await autosave(writer, 'Une')
    await autosave(writer, 'Une phrase')
    expect((await newsroom.stored('pioneers', id)).versions).toBe(2)

    await autosave(reviewer, 'Une phrase relue')

    const headlines = (await newsroom.versionsOf('pioneers', id)).map(
      ({ version }) => Object(version).headline,
    )
    expect(headlines).toEqual(['Une phrase relue', 'Une phrase', 'Avant'])
  })
})

describe('one form, whose answers may be lost on their way', () => {
  const turn = (id: string, count: number, data: object) =>
    newsroom.rest(writer, 'PATCH', `/api/pioneers/${id}?draft=true&autosave=true`, data, {
      'X-Form-Turn': `aformofhers ${count}`,
    })

  test('goes on from a save it never heard of: nobody meets herself', async () => {
    const { id } = await newsroom.writePioneer()
    const basedOn = await opened(writer, id)
    await turn(id, 1, { basedOn, headline: 'Une' })

    const answer = await turn(id, 2, { basedOn, headline: 'Une phrase' })

    expect(answer.status, answer.message).toBe(200)
    expect((await latest(id))?.headline).toBe('Une phrase')
  })

  test('is one save when the line sends it twice', async () => {
    const { id } = await newsroom.writePioneer()
    const save = { basedOn: await opened(writer, id), headline: 'Une phrase' }
    await turn(id, 1, save)
    const before = await newsroom.versionsOf('pioneers', id)

    expect((await turn(id, 1, save)).status).toBe(200)
    expect((await latest(id))?.headline).toBe('Une phrase')
    expect(await newsroom.versionsOf('pioneers', id)).toHaveLength(before.length)
  })

  test('is not undone by a save of its own that arrives too late', async () => {
    const { id } = await newsroom.writePioneer()
    const basedOn = await opened(writer, id)
    await turn(id, 2, { basedOn, headline: 'Une phrase' })

    expect((await turn(id, 1, { basedOn, headline: 'Une' })).status).toBe(409)
    expect((await latest(id))?.headline).toBe('Une phrase')
  })

  test('hears of somebody else all the same, another of her own tabs included', async () => {
    const { id } = await newsroom.writePioneer()
    const basedOn = await opened(writer, id)
    await turn(id, 1, { basedOn, headline: 'Une' })
    await send(writer, id, { basedOn: await opened(writer, id), headline: 'D’ailleurs' })

    expect((await turn(id, 2, { basedOn, headline: 'Une phrase' })).status).toBe(409)
    expect((await latest(id))?.headline).toBe('D’ailleurs')
  })
})

describe('a client of the API', () => {
  test.each([
    ['nothing', {}],
    ['an empty name', { basedOn: '' }],
    ['something that is no name', { basedOn: 12 }],
  ])('that says %s of where it started is refused', async (_, said) => {
    const { id } = await newsroom.writePioneer()
    const before = await newsroom.stored('pioneers', id)

    const answer = await send(writer, id, { headline: 'Après', ...said })

    expect(answer.status).toBe(428)
    expect(answer.message).toContain('basedOn')
    expect(await newsroom.stored('pioneers', id)).toEqual(before)
  })

  test('cannot hide words in a trip to the trash', async () => {
    const { id } = await newsroom.writePioneer()
    const editor = await newsroom.hire('editor')
    const deletedAt = new Date().toISOString()

    const answer = await send(editor, id, { deletedAt, headline: 'Sans regarder' })

    expect(answer.status).toBe(428)
    expect(await latest(id)).toMatchObject({ headline: 'Avant' })
  })
})
