import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { aMetric } from '../../support/writings'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

const stored = (id: string) => newsroom.stored('impact-metrics', id)

const save = async (
  role: 'writer' | 'reviewer' | 'editor',
  id: string,
  data: object,
  flags = 'draft=true',
) => newsroom.save(await newsroom.hire(role), `impact-metrics/${id}?${flags}`, data)

const publish = (id: string, data: object = {}) =>
  save('editor', id, { ...data, _status: 'published' }, '')

type Fault = [what: string, data: object, path: string, message: string]

const faults: Fault[] = [
  [
    'a range without its end',
    { shape: 'range', valueTo: null },
    'valueTo',
    'Indiquez la valeur haute.',
  ],
  [
    'a range that goes down',
    { shape: 'range', value: 80, valueTo: 63 },
    'valueTo',
    'La valeur haute doit dépasser la valeur basse.',
  ],
  [
    'a share above the whole',
    { shape: 'share', value: 101, unit: { kind: 'percent' } },
    'value',
    'Une part ne dépasse pas 100\u202f%.',
  ],
  [
    'a target without a deadline',
    { nature: 'target' },
    'period.kind',
    'Un objectif se donne une échéance\u00a0: choisissez «\u00a0d’ici une année\u00a0».',
  ],
  [
    'a noun without its plural',
    { unit: { kind: 'noun', singular: 'client', plural: '' } },
    'unit.plural',
    'Indiquez l’unité au pluriel («\u00a0ménages\u00a0»).',
  ],
  [
    'a period without its year',
    { period: { kind: 'since', year: null } },
    'period.year',
    'Indiquez l’année.',
  ],
]

describe('an incomplete claim', () => {
  test.each(faults)('%s is saved as a draft, and not published', async (_, data, path, message) => {
    const { id } = await newsroom.writeMetric()
    expect((await save('writer', id, data)).status).toBe(200)
    const before = await stored(id)

    const answer = await publish(id)

    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors).toContainEqual(
      expect.objectContaining({ path, message }),
    )
    expect(await stored(id)).toEqual(before)
  })

  test('leaves the live figure as it was', async () => {
    const { id } = await newsroom.publishMetric()
    const before = await stored(id)

    const answer = await publish(id, { shape: 'range', valueTo: null })

    expect(answer.status).toBe(400)
    expect(await stored(id)).toEqual(before)
  })

  test('may be almost empty', async () => {
    const writer = await newsroom.hire('writer')
    const answer = await newsroom.rest(writer, 'POST', '/api/impact-metrics?draft=true', {})
    expect(answer.status).toBe(201)
  })
})

describe('the verification of a figure', () => {
  const verification = { level: 'third-party', by: 'Un tiers', on: '2026-01-15T00:00:00.000Z' }
  const unverified = { verification: { level: 'declared' } }

  test('is not the writer’s to set, on creation or later', async () => {
    const writer = await newsroom.hire('writer')
    const { id: value } = await newsroom.publishPioneer()
    const subject = { relationTo: 'pioneers', value }

    const { body } = await newsroom.rest(writer, 'POST', '/api/impact-metrics?draft=true', {
      ...aMetric(),
      subject,
      verification,
    })
    expect((await stored(body.doc.id)).latest).toMatchObject([unverified])

    await save('writer', body.doc.id, { verification, label: 'suivis' })
    expect((await stored(body.doc.id)).latest).toMatchObject([{ ...unverified, label: 'suivis' }])
  })

  test('is the reviewer’s, and a writer’s save keeps it', async () => {
    const { id } = await newsroom.writeMetric()

    await save('reviewer', id, { verification })
    await save('writer', id, { label: 'suivis', verification: { level: 'declared', by: null } })

    expect((await stored(id)).latest).toMatchObject([
      { label: 'suivis', verification: { level: 'third-party', by: 'Un tiers' } },
    ])
  })
})

describe('what a figure writes by itself', () => {
  test('its sentence, whatever was typed in its place', async () => {
    const { id } = await newsroom.writeMetric()

    await save('writer', id, { value: 1_500, wording: 'mille et une merveilles' })

    expect((await stored(id)).latest).toMatchObject([
      { wording: '1\u202f500 clients accompagnés depuis 2013' },
    ])
  })

  test('the day to look at it again, unless somebody chose one', async () => {
    const { id } = await newsroom.writeMetric()
    expect((await stored(id)).latest[0]?.reviewBy).toBeTruthy()

    await save('writer', id, { reviewBy: '2030-05-01T00:00:00.000Z' })
    const [latest] = (await stored(id)).latest
    expect(new Date(String(latest?.reviewBy)).getUTCFullYear()).toBe(2030)
  })

  test('that day, again, when the draft becomes a target after its first save', async () => {
    const writer = await newsroom.hire('writer')
    const { body } = await newsroom.rest(writer, 'POST', '/api/impact-metrics?draft=true', {})
    const { id, reviewBy } = body.doc
    const day = async () => String((await stored(id)).latest[0]?.reviewBy).slice(0, 10)

    await save('writer', id, { nature: 'target', period: { kind: 'by', year: 2031 }, reviewBy })
    expect(await day()).toBe('2031-12-31')

    await save('writer', id, { reviewBy: '2030-05-01T12:00:00.000Z' })
    await save('writer', id, { period: { kind: 'by', year: 2032 } })
    expect(await day()).toBe('2030-05-01')
  })
})

test.each(['javascript:alert(1)', 'ftp://exemple.fr', 'exemple.fr'])(
  'a source cannot lead to %s',
  async (url) => {
    const { id } = await newsroom.writeMetric()
    const answer = await publish(id, { source: { kind: 'press', url } })
    expect(answer.status).toBe(400)
    expect(await newsroom.seenByReaders('impact-metrics', id)).toBeNull()
  },
)
