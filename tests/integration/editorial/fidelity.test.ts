import { convertHTMLToLexical } from '@payloadcms/richtext-lexical'
import { Window } from 'happy-dom'
import type { CollectionSlug, Field } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { everyNode, valuesOf, type Known } from '../../support/awkward'
import { clipboards } from '../../support/clipboards'
import { openNewsroom, type Newsroom } from '../../support/newsroom'
import type { Colleague } from '../../support/people'
import { photo, uploadForm } from '../../support/pictures'
import { htmlOf } from '../../support/richText'
import { aMetric, aPioneer } from '../../support/writings'

let newsroom: Newsroom
let writer: Colleague
let known: Known

beforeAll(async () => {
  newsroom = await openNewsroom()
  // Reviews too: some fields are written by reviewers alone.
  writer = await newsroom.hire('reviewer')
  const file = uploadForm({ bytes: await photo() })
  known = {
    users: writer.id,
    pioneers: (await newsroom.publishPioneer()).id,
    'impact-metrics': (await newsroom.publishMetric()).id,
    organisations: (await newsroom.publishOrganisation()).id,
    programmes: (await newsroom.publishProgramme()).id,
    themes: (await newsroom.publishTheme()).id,
    pages: (await newsroom.publishPage()).id,
    media: (await newsroom.rest(writer, 'POST', '/api/media', file)).body.doc.id,
  }
})
afterAll(() => newsroom.close())

/** What a save writes by itself, about itself. */
const ofTheSave = ['updatedAt', 'savedBy', 'searchText', 'wording']

const said = (document: object) =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !ofTheSave.includes(name)))

const read = async (collection: CollectionSlug, id: string) =>
  newsroom.payload.findByID({ collection, id, depth: 0, draft: true })

const drafts = [
  'pioneers',
  'programmes',
  'themes',
  'impact-metrics',
  'organisations',
  'pages',
] as const
const rounds = [0, 1, 2, 3]
const cases = drafts.flatMap((collection) => rounds.map((round) => ({ collection, round })))

describe('saving what was read changes nothing', () => {
  test.each(cases)('every field of $collection, round $round', async ({ collection, round }) => {
    const { payload, rest } = newsroom
    const fields: Field[] = payload.collections[collection].config.fields
    const sent = valuesOf(fields, round, known)
    if ('slug' in sent) sent.slug = `${collection}-${round}`
    // A figure always has a day to be looked at again.
    if (sent.reviewBy === null) delete sent.reviewBy
    const created = await rest(writer, 'POST', `/api/${collection}?draft=true&depth=0`, sent)
    expect(created.status, created.message).toBe(201)
    const { id } = created.body.doc

    const first = await read(collection, id)
    expect(said(first)).toMatchObject(sent)

    const opened = await rest(writer, 'GET', `/api/${collection}/${id}?draft=true&depth=0`)
    for (const flags of ['?draft=true&autosave=true', '?draft=true']) {
      const answer = await rest(writer, 'PATCH', `/api/${collection}/${id}${flags}`, opened.body)
      expect(answer.status, answer.message).toBe(200)
      expect(said(await read(collection, id))).toEqual(said(first))
    }
    await payload.update(Object({ collection, id, data: first, draft: true, user: writer }))
    expect(said(await read(collection, id))).toEqual(said(first))
  })
})

/** What a person may publish, in every node the editor has, with addresses that look odd and lead somewhere. */
const publishable = [
  'https://exemple.fr/a%20b%2Fc?q=%C3%A9t%C3%A9&r=100%#haut',
  'https://été.exemple.fr/œuvre?«oui»&x="1"',
  'http://exemple/sans-point',
  'mailto:nom@exemple.fr?subject=Bonjour%20%C3%A0%20tous',
  '/plan-du-site',
]

const line = '  des  espaces, « L’été » — cœur, ça & là <b>"mots"</b> 👩🏽‍🏫  '
const lines = [line, 'Des lignes.\nEt encore\u202f;\u00a0«\u00a0mot\u00a0»\tet la fin\r\n', '']

/** A day at noon, as the calendar of a form sends it. */
const noon = (day: string) => `${day.slice(0, 10)}T12:00:00.000Z`

const writings = (): readonly (readonly [CollectionSlug, object])[] => {
  const text = everyNode(known, publishable, lines)
  const [url] = publishable
  const meta = { title: line, description: line, image: known.media }
  const media = { portrait: known.media, organisation: known.organisations }
  return [
    [
      'pioneers',
      { ...aPioneer(), ...media, name: line, headline: line, story: text, meta, learnMoreUrl: url },
    ],
    ['programmes', { name: line, summary: line, story: text, startYear: 2013, meta }],
    [
      'themes',
      {
        ...{ title: line, summary: line, introduction: text, order: 3, colour: 'blue', meta },
        curated: [known.pioneers],
        resources: [1, 2].map((checked) => ({
          ...{ title: line, url, kind: 'report', language: 'fr', publisher: line },
          ...{
            publishedOn: '2024-02-29T12:00:00.000Z',
            checkedOn: `2024-03-0${checked}T01:30:00.123Z`,
          },
        })),
      },
    ],
    [
      'impact-metrics',
      {
        ...aMetric(),
        ...{ subject: { relationTo: 'pioneers', value: known.pioneers }, value: 0.1 + 0.2 },
        ...{ label: line, scope: line, caveat: lines[1], codes: { iris: ' PI4060 ', sdg: 8 } },
        source: {
          kind: 'study',
          title: line,
          url,
          date: '2024-12-31T23:30:00.000Z',
          excerpt: line,
        },
      },
    ],
    ['organisations', { name: line, kind: 'association', summary: lines[1], website: url }],
    ['pages', { title: line, summary: line, content: text, meta }],
  ]
}

async function approved(collection: CollectionSlug, data: object) {
  const editor = await newsroom.hire('editor')
  const author = await newsroom.hire('writer')
  const created = await newsroom.rest(author, 'POST', `/api/${collection}?draft=true`, data)
  expect(created.status, created.message).toBe(201)
  const place = [collection, String(created.body.doc.id)] as const
  for (const [who, name] of [
    [author, 'submit'],
    [editor, 'approve'],
  ] as const) {
    const answer = await newsroom.step(who, place, name)
    expect(answer.status, answer.message).toBe(200)
  }
  return { place, editor, read: (await newsroom.workflow(editor, ...place)).fingerprint }
}

const HOUR_MS = 3_600_000
const kept = ['id', 'updatedAt', 'createdAt', '_status', 'savedBy', 'citedFigures', 'history']
/** Nothing, as a database writes it or leaves it out. */
const isNothing = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)

const withoutBooks = (collection: CollectionSlug, document: unknown) => {
  const { flattenedFields } = newsroom.payload.collections[collection].config
  const joins = flattenedFields.filter(({ type }) => type === 'join').map(({ name }) => name)
  const aside = [...kept, ...joins]
  const content = Object.entries(Object(document)).filter(([name]) => !aside.includes(name))
  return JSON.parse(
    JSON.stringify(Object.fromEntries(content), (_, value) =>
      isNothing(value) ? undefined : value,
    ),
  )
}

describe('what was approved is what is published', () => {
  test.each([
    ...drafts.map((collection) => ({ collection, step: 'publish' })),
    { collection: 'pioneers', step: 'schedule' },
    { collection: 'themes', step: 'schedule' },
  ] as const)('to the byte: $collection, by « $step »', async ({ collection, step }) => {
    const [, data = {}] = writings().find(([name]) => name === collection) ?? []
    const { place, editor } = await approved(collection, data)
    const [version] = await newsroom.versionsOf(...place)
    const at = new Date(Date.now() + HOUR_MS).toISOString()
    const answer = await newsroom.step(editor, place, step, { at })
    expect(answer.status, answer.message).toBe(200)
    if (step === 'schedule') {
      const { carryOutDue } = await import('@/editorial/cms/schedule/carryOutDue')
      await carryOutDue({ payload: newsroom.payload, now: new Date(Date.now() + 2 * HOUR_MS) })
    }
    const { row, latest } = await newsroom.stored(...place)
    expect(row?._status).toBe('published')
    const approvedContent = withoutBooks(collection, version?.version)
    expect(withoutBooks(collection, row)).toEqual(approvedContent)
    expect(withoutBooks(collection, latest[0])).toEqual(approvedContent)
  })

  test('a figure keeps the hour of the day it is to be looked at again', async () => {
    const subject = { relationTo: 'pioneers', value: known.pioneers }
    const [writer, usual] = [await newsroom.hire('writer'), await newsroom.writeMetric()]
    const reviewBy = noon(usual.reviewBy ?? '')
    const data = { ...aMetric(), subject, reviewBy }
    const { body } = await newsroom.rest(writer, 'POST', '/api/impact-metrics?draft=true', data)
    const path = `impact-metrics/${body.doc.id}`
    expect((await newsroom.save(writer, path, { label: 'aidés' })).status).toBe(200)
    expect(await read('impact-metrics', body.doc.id)).toMatchObject({ reviewBy })
  })
})

test('an address that leads nowhere stays in the draft as written, and is refused in words', async () => {
  const wrong: readonly (readonly [url: string, words: string])[] = [
    ['https://exemple.fr/Documents partages/Rapport annuel.pdf', 'contient une espace'],
    ['https%3A%2F%2Fexemple.fr%2Frapport', 'codée tout entière'],
    ['https://exem\u200bple.fr/', 'signe invisible'],
    ['javascript:alert(1)', 'ne s’ouvre pas'],
    ['tel:+33100000000', 'écrivez le numéro'],
    ['www.exemple.fr', 'commence par https://'],
    ['', 'commence par https://'],
  ]
  const author = await newsroom.hire('writer')
  const [learnMoreUrl] = wrong[0] ?? ['']
  const links = wrong.map(([url]) => url)
  const content = { story: everyNode({}, links, []), learnMoreUrl }
  const data = { ...aPioneer(), ...content }
  const { body } = await newsroom.rest(author, 'POST', '/api/pioneers?draft=true', data)
  for (const headline of ['Une fois', 'Deux fois']) {
    await newsroom.save(author, `pioneers/${body.doc.id}`, { headline })
    expect(await read('pioneers', body.doc.id)).toMatchObject({ headline, ...content })
  }
  const answer = await newsroom.step(author, ['pioneers', body.doc.id], 'submit')
  expect(answer.status).toBe(400)
  const faults: { path: string; message: string }[] = answer.body.errors[0].data.errors
  const of = (field: string) => faults.find(({ path }) => path === field)?.message
  for (const [, words] of wrong) expect(of('story')).toContain(words)
  expect(of('story')).toContain('le rapport')
  expect(of('learnMoreUrl')).toContain('contient une espace')
})

const typed =
  'L’entre\u00adprise\u200b « de la \ufb01nance » d’E\u0301lodie\ufeff 👩🏽\u200d🏫 et می\u200cخواهم'
const plain = 'L’entreprise « de la finance » d’Élodie 👩🏽\u200d🏫 et می\u200cخواهم'

describe('signs that nobody sees', () => {
  test.each(drafts)('are in no text of %s once it is stored', async (collection) => {
    const { payload, rest, versionsOf } = newsroom
    const fields: Field[] = payload.collections[collection].config.fields
    const sent = valuesOf(fields, 1, known, [typed])
    const wanted = valuesOf(fields, 1, known, [plain])
    for (const content of [sent, wanted])
      if ('slug' in content) content.slug = `signes-${collection}`
    const path = `/api/${collection}?draft=true&depth=0`
    const { status, message, body } = await rest(writer, 'POST', path, sent)
    expect(status, message).toBe(201)
    expect(await read(collection, body.doc.id)).toMatchObject(wanted)

    const data = { ...sent, basedOn: body.doc.basedOn }
    await rest(writer, 'PATCH', `/api/${collection}/${body.doc.id}?draft=true`, data)
    expect(await read(collection, body.doc.id)).toMatchObject(wanted)
    await payload.update(
      Object({ collection, id: body.doc.id, data: sent, draft: true, user: writer }),
    )
    expect(await read(collection, body.doc.id)).toMatchObject(wanted)
    const [latest] = await versionsOf(collection, body.doc.id)
    expect(JSON.stringify(latest)).not.toMatch(/[\u00ad\u200b\ufeff\ufb01]|e\u0301/i)
  })

  test('are in no text of the other collections either', async () => {
    const { payload, rest } = newsroom
    const data = { alt: typed, credit: typed }
    const user = await newsroom.hire('editor')
    await payload.update(Object({ collection: 'media', id: known.media, data, user }))
    expect(await read('media', known.media ?? '')).toMatchObject({ alt: plain, credit: plain })
    const name = await rest(writer, 'PATCH', `/api/users/${writer.id}`, { name: typed })
    expect(name.body.doc.name).toBe(plain)
    const comment = `/api/pioneers/${known.pioneers}/comments`
    const said = await rest(writer, 'POST', comment, { text: typed })
    expect(said.status, said.message).toBe(201)
    expect(await read('comments', said.body.id)).toMatchObject({ text: plain })
  })

  test('stay in a content that was stored with them and is published as it was read', async () => {
    const { db } = newsroom.payload
    const author = await newsroom.hire('writer')
    const { id } = await newsroom.payload.create(
      Object({
        ...{ collection: 'pages', context: { trusted: 'test' }, draft: true },
        data: { title: 'Page d’avant', content: everyNode({}, ['/'], [line]) },
      }),
    )
    const [latest] = await newsroom.versionsOf('pages', id)
    const versionData = Object({ ...latest, version: { ...latest?.version, summary: typed } })
    await db.updateVersion({ collection: 'pages', id: latest?.id ?? '', req: {}, versionData })
    await db.deleteMany({ collection: 'revisions', where: { document: { equals: id } } })
    const editor = await newsroom.hire('editor')
    for (const [who, step] of [
      [author, 'submit'],
      [editor, 'approve'],
      [editor, 'publish'],
    ] as const) {
      const answer = await newsroom.step(who, ['pages', id], step)
      expect(answer.status, answer.message).toBe(200)
    }
    expect(await newsroom.seenByReaders('pages', id)).toMatchObject({ summary: typed })
  })
})

/** A document, as the editor's converter asks for it. */
class Clipboard {
  window = new Window()
  constructor(html: string) {
    this.window.document.body.innerHTML = html
  }
}

test.each(clipboards)('once in the editor and stored, $what', async ({ html }) => {
  const { payload, rest } = newsroom
  const field = payload.collections.pages.config.flattenedFields.find(
    ({ name }) => name === 'content',
  )
  const { editorConfig } = Object(field).editor
  const pasted = convertHTMLToLexical({ editorConfig, html, JSDOM: Object(Clipboard) })
  // As it travels.
  const content: object = JSON.parse(JSON.stringify(pasted))
  const sent = { title: 'Page collée', content }
  const { status, message, body } = await rest(writer, 'POST', '/api/pages?draft=true', sent)
  expect(status, message).toBe(201)
  const stored = await read('pages', body.doc.id)
  expect(stored).toMatchObject({ content })
  expect(htmlOf(Object(stored).content)).toBe(html.startsWith('<') ? html : `<p>${html}</p>`)
})
