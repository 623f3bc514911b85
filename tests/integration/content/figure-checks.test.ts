import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { keyOf, type TextFinding } from '@/content/impact-metrics/checks/findings'
import { followUpChecks } from '@/content/impact-metrics/hooks/followUpChecks'
import { checksOfSite } from '@/content/impact-metrics/hooks/siteChecks'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { prose, proseCiting } from '../../support/writings'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

const publish = async (id: string, data: object = {}) =>
  newsroom.save(await newsroom.hire('editor'), `pioneers/${id}`, { ...data, _status: 'published' })

const stored = (id: string) => newsroom.stored('pioneers', id)

/** A draft of somebody whose one published figure says 70 000 clients. */
async function someone(text: string) {
  const { id } = await newsroom.writePioneer({ story: prose(text) })
  const subject = { relationTo: 'pioneers' as const, value: id }
  await newsroom.publishMetric({ subject })
  return id
}

describe('a text is published', () => {
  test.each([
    ['without a number', 'Un récit.'],
    ['whose number is that of a figure', 'Elle a accompagné 70 000 clients.'],
    ['whose number is a rounding of it', 'Elle a accompagné près de 70 000 clients.'],
    ['that only names years', 'En 2013, elle fonde le réseau.'],
  ])('%s', async (_, text) => {
    const id = await someone(text)
    expect((await publish(id)).status).toBe(200)
    expect((await stored(id)).readers).not.toBeNull()
  })
})

describe('a text is not published', () => {
  test.each([
    ['with another value', 'Elle a accompagné 75 000 clients.', '75\u202f000'],
    ['with a number no figure says', 'Elle a formé 312 vendeurs.', '312 vendeurs'],
  ])('%s', async (_, text, passage) => {
    const id = await someone(text)
    const before = await stored(id)

    const answer = await publish(id)

    expect(answer.status).toBe(400)
    const [error] = answer.body.errors[0].data.errors
    expect(error).toMatchObject({ path: 'story', message: expect.stringContaining(passage) })
    expect(error.message).toContain('ignorer')
    expect(await stored(id)).toEqual(before)
  })

  test('on the word of a figure that is only a draft', async () => {
    const { id } = await newsroom.writePioneer({ story: prose('Elle a formé 312 vendeurs.') })
    await newsroom.writeMetric({
      subject: { relationTo: 'pioneers', value: id },
      value: 312,
      unit: { kind: 'noun', singular: 'vendeur', plural: 'vendeurs' },
      label: 'formés',
    })
    expect((await publish(id)).status).toBe(400)
  })

  test('when its headline says what its story does not', async () => {
    const id = await someone('Un récit.')
    const answer = await publish(id, { headline: 'Elle a formé 312 vendeurs.' })
    expect(answer.body.errors[0].data.errors).toMatchObject([{ path: 'headline' }])
  })
})

const trained = 'Elle a formé 312 vendeurs.'

async function dismiss(id: string, data: object = {}, role: 'writer' | 'admin' = 'writer') {
  const finding = await findingOf(id)
  return newsroom.rest(await newsroom.hire(role), 'POST', '/api/dismissals', {
    document: { relationTo: 'pioneers', value: id },
    key: finding.key,
    passage: finding.mention.text,
    reason: 'La source le dit sans le dater.',
    ...data,
  })
}

async function findingOf(id: string): Promise<TextFinding> {
  const { findingsIn, textsOf } = await import('@/content/impact-metrics/checks/findings')
  const [latest] = (await stored(id)).latest
  const texts = { prose: { story: 'Récit' }, lines: {} }
  const [finding] = findingsIn({ texts: textsOf(texts, latest), claims: [], dismissals: [] })
  return finding!
}

describe('a finding that is ignored', () => {
  test('with a reason lets the text go public, and is signed', async () => {
    const id = await someone(trained)
    const writer = await newsroom.hire('writer')

    const answer = await dismiss(id, { by: (await newsroom.hire('editor')).id })

    expect(answer.status).toBe(201)
    expect(answer.body.doc.by.id ?? answer.body.doc.by).toBe(writer.id)
    expect((await publish(id)).status).toBe(200)
  })

  test('asks for a reason', async () => {
    const id = await someone(trained)
    expect((await dismiss(id, { reason: '' })).status).toBe(400)
    expect((await publish(id)).status).toBe(400)
  })

  test('is for those who write', async () => {
    const id = await someone(trained)
    expect((await dismiss(id, {}, 'admin')).status).toBe(403)
  })

  test('comes back when its sentence is written anew', async () => {
    const id = await someone(trained)
    await dismiss(id)
    expect((await publish(id, { story: prose('Il a formé 312 vendeurs.') })).status).toBe(400)
  })

  test('holds for its own document alone', async () => {
    await dismiss(await someone(trained))
    expect((await publish(await someone(trained))).status).toBe(400)
  })

  test('may be reopened, keeps its reason, and is never deleted', async () => {
    const id = await someone(trained)
    const { body } = await dismiss(id)
    const path = `/api/dismissals/${body.doc.id}`
    const editor = await newsroom.hire('editor')

    const { body: reopened } = await newsroom.rest(editor, 'PATCH', path, {
      isReopened: true,
      reason: 'Une autre raison.',
    })

    expect(reopened.doc).toMatchObject({ isReopened: true, reason: body.doc.reason })
    expect((await publish(id)).status).toBe(400)
    expect((await newsroom.rest(editor, 'DELETE', path)).status).toBe(403)
  })
})

describe('what the panel compares a text with', () => {
  test('are the figures of the person, drafts included', async () => {
    const { id } = await newsroom.writePioneer()
    const subject = { relationTo: 'pioneers' as const, value: id }
    await newsroom.writeMetric({ subject, value: 12 })
    await newsroom.publishMetric({ subject, value: 34 })
    await newsroom.publishMetric({ value: 56 })

    const { body } = await newsroom.rest(
      await newsroom.hire('writer'),
      'GET',
      `/api/pioneers/${id}/figures`,
    )

    const values = body.claims.map((known: { claim: { value: number } }) => known.claim.value)
    expect(values.toSorted()).toEqual([12, 34])
  })

  test('are for staff', async () => {
    const { id } = await newsroom.writePioneer()
    expect((await newsroom.rest(null, 'GET', `/api/pioneers/${id}/figures`)).status).toBe(401)
  })

  test('are none for a document that does not exist', async () => {
    const writer = await newsroom.hire('writer')
    const { body } = await newsroom.rest(writer, 'GET', '/api/pioneers/x/figures')
    expect(body).toEqual({ claims: [], dismissals: [], marks: [] })
  })
})

describe('a text whose figure now reads otherwise', () => {
  const marksOf = async (id: string) => {
    const writer = await newsroom.hire('writer')
    return (await newsroom.rest(writer, 'GET', `/api/pages/${id}/figures`)).body.marks
  }

  test('is marked in its panel, until it no longer cites the figure', async () => {
    const metric = await newsroom.publishMetric()
    const { id } = await newsroom.publishPage({ content: proseCiting(metric.id, 'long') })
    expect(await marksOf(id)).toEqual([])

    const writer = await newsroom.hire('writer')
    await newsroom.save(writer, `impact-metrics/${metric.id}?draft=true`, {
      value: 80_000,
    })
    expect(await marksOf(id)).toMatchObject([
      { metric: metric.id, after: '80\u202f000 clients accompagnés depuis 2013' },
    ])

    const editor = await newsroom.hire('editor')
    const bare = { content: prose('Un texte sans chiffre.'), _status: 'published' }
    expect((await newsroom.save(editor, `pages/${id}`, bare)).status).toBe(200)
    expect(await marksOf(id)).toEqual([])
  })

  test('stays marked while readers still see the sentence', async () => {
    const metric = await newsroom.publishMetric()
    const { id } = await newsroom.publishPage({ content: proseCiting(metric.id, 'long') })
    const writer = await newsroom.hire('writer')
    await newsroom.save(writer, `impact-metrics/${metric.id}?draft=true`, {
      value: 80_000,
    })

    await newsroom.save(writer, `pages/${id}?draft=true`, {
      content: prose('Un brouillon sans chiffre.'),
    })

    expect(await marksOf(id)).toHaveLength(1)
  })
})

test('a key does not depend on accents or spaces', () => {
  const finding = (text: string, sentence: string) => Object({ mention: { text }, sentence })
  expect(keyOf(finding('3\u202f500 élèves', 'Il y a 3\u202f500 élèves.'))).toBe(
    keyOf(finding('3 500 eleves', 'Il y a 3 500  eleves.')),
  )
})

describe('over the whole site', () => {
  test('every published text and figure is looked at, once', async () => {
    const { id, name } = await newsroom.publishPioneer({ story: prose(trained) })
    await newsroom.writePioneer({ story: prose('Un brouillon de 999 vendeurs.') })
    await newsroom.publishMetric({
      subject: { relationTo: 'pioneers', value: id },
      nature: 'target',
      period: { kind: 'by', year: 2020 },
    })
    const stale = await newsroom.publishMetric({ reviewBy: '2020-01-01T00:00:00.000Z' })

    const req = await createLocalReq({ context: { trusted: 'test' } }, newsroom.payload)
    const findings = []
    let last = { done: 0, total: 0 }
    for await (const { findings: found, ...progress } of checksOfSite(req, '2026-11-25')) {
      findings.push(...found)
      last = progress
    }

    expect(last.done).toBe(last.total)
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'unsourced', where: `${name}, Récit`, stops: true }),
    )
    expect(findings.filter(({ kind }) => kind === 'expired-target')).toHaveLength(1)
    expect(JSON.stringify(findings)).not.toContain('999')
    expect(await followUpChecks(req, '2026-11-25')).toContainEqual(
      expect.objectContaining({ kind: 'stale', where: stale.wording }),
    )
  })
})
