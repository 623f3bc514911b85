import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Cells } from '../../support/figureFiles'
import { census, fileOf, importerFor } from '../../support/figureFiles'
import { openNewsroom, type Newsroom } from '../../support/newsroom'
import type { Colleague } from '../../support/people'
import { photo, uploadForm } from '../../support/pictures'

let newsroom: Newsroom
let editor: Colleague
let writer: Colleague
let importer: ReturnType<typeof importerFor>
let live: string

const collection = 'impact-metrics' as const
const trusted = { trusted: 'test' } as const

beforeAll(async () => {
  newsroom = await openNewsroom()
  importer = importerFor(newsroom)
  editor = await newsroom.hire('editor')
  writer = await newsroom.hire('writer')
  const anne = await newsroom.publishPioneer({ name: 'Anne Charpy', slug: 'anne' })
  const subject = { relationTo: 'pioneers' as const, value: anne.id }
  live = (await newsroom.publishMetric({ subject })).id
})
afterAll(() => newsroom.close())

const bytes = (text: string) => new TextEncoder().encode(text)
const latest = (id: string) =>
  newsroom.payload.findByID({ collection, id, depth: 0, draft: true, trash: true })
const newest = async () => {
  const { docs } = await newsroom.payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: 1,
    sort: '-createdAt',
  })
  return Object(docs[0])
}

/** Tries, then writes what was shown. */
async function importing(
  person: Colleague,
  file: string | Uint8Array<ArrayBuffer>,
  skipRefused = false,
) {
  const { plan } = await importer.tryOut(person, file)
  return { plan, ...(await importer.write(person, file, { token: plan.token, skipRefused })) }
}

/** More lines than any import reads, made while they are sent. */
function manyLines(count: number): ReadableStream<Uint8Array> {
  const [headers = '', line = ''] = fileOf({}).split('\r\n')
  let sent = 0
  return new ReadableStream({
    pull(controller) {
      if (sent === 0) controller.enqueue(bytes(`${headers}\r\n`))
      const now = Math.min(500, count - sent)
      if (now === 0) return controller.close()
      controller.enqueue(bytes(`${line}\r\n`.repeat(now)))
      sent += now
    },
  })
}

type Whole = [what: string, file: () => string | Uint8Array<ArrayBuffer> | ReadableStream, RegExp]

const wholes: Whole[] = [
  [
    'that is a workbook',
    () => new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]),
    /classeur.*Enregistrer.*CSV UTF-8/,
  ],
  ['that is empty', () => '', /vide/],
  ['with headings alone', () => fileOf(), /aucune ligne de données/],
  [
    'with a heading twice',
    () => fileOf({}).replace('"Année"', '"Nature"'),
    /deux fois.*« Nature »/,
  ],
  ['with an unknown heading', () => fileOf({ Prix: '3' }), /titres inconnus.*« Prix »/],
  ['without a heading', () => fileOf({}).replace('"Nature";', ''), /Il manque des colonnes/],
  ['whose quotes never close', () => `${fileOf({})}\r\n"abc;`, /guillemets.*ne se referment pas/],
  ['of 50 000 rows', () => manyLines(50_000), /plus de 20\s000 lignes.*découpez/],
]

describe('a file', () => {
  test.each(wholes)('%s is refused whole, by both doors', async (_, file, message) => {
    const before = await census(newsroom)
    const pattern = new RegExp(message.source.replaceAll(' ', '\\s'), 's')

    const tried = await importer.tryOut(editor, file())
    const written = await importer.write(editor, file(), { token: 'x', skipRefused: true })

    for (const answer of [tried, written]) {
      expect(answer.status).toBe(422)
      expect(answer.message).toMatch(pattern)
    }
    expect(await census(newsroom)).toEqual(before)
  })

  test('of more than 10 MB is refused before and while it is read', async () => {
    const announced = { 'content-length': String(11 * 2 ** 20) }
    const heavy = [
      await importer.tryOut(editor, fileOf({}), announced),
      await importer.tryOut(editor, manyLines(90_000)),
    ]
    for (const { status, message } of heavy) {
      expect(status).toBe(422)
      expect(message).toMatch(/dépasse 10\sMo/)
    }
  })
})

const rows: [what: string, cells: Cells, column: string | null, message: RegExp][] = [
  [
    'a range upside down',
    { Forme: 'fourchette', Valeur: '80', 'Valeur haute ou d’arrivée': '63' },
    'Valeur haute ou d’arrivée',
    /doit dépasser/,
  ],
  ['a share over 100 %', { Forme: 'part', Valeur: '101' }, 'Valeur', /ne dépasse pas 100/],
  [
    'a target without a year',
    { Nature: 'objectif', Période: 'd’ici une année' },
    'Année',
    /Indiquez l’année/,
  ],
  ['text where a number belongs', { Valeur: 'beaucoup' }, 'Valeur', /nombre seul/],
  ['a formula for a number', { Valeur: '=1+1' }, 'Valeur', /formule/],
  ['a formula for a text', { 'Ce qu’il compte': '@SUM(A1)' }, 'Ce qu’il compte', /formule/],
  ['an unknown kind of subject', { 'Type du sujet': 'ville' }, 'Type du sujet', /l’un de ces mots/],
  ['an unknown subject without a name', { 'Adresse du sujet': 'qui' }, 'Nom du sujet', /son nom/],
  ['an id of no database', { Identifiant: '12' }, 'Identifiant', /n’est pas un identifiant/],
]

test.each(rows)('%s is refused by line and column, and nothing is written', async (...row) => {
  const [, cells, column, message] = row
  const before = await census(newsroom)
  const file = fileOf({}, cells)

  const { plan, status, message: said } = await importing(editor, file)

  expect(plan.counts).toEqual({ create: 1, update: 0, unchanged: 0, refuse: 1 })
  expect(plan.rows[1]).toMatchObject({ line: 3, fate: 'refuse', wording: null })
  expect(plan.rows[1]?.messages).toEqual([{ column, text: expect.stringMatching(message) }])
  expect(status).toBe(422)
  expect(said).toMatch(/1\sligne refusée/)
  expect(await census(newsroom)).toEqual(before)
})

test('a dry run writes nothing and says how each figure will read', async () => {
  const before = await census(newsroom)
  const file = fileOf(
    { Valeur: '12' },
    { Identifiant: live, Valeur: '75000' },
    { 'Adresse du sujet': 'nouvelle', 'Nom du sujet': 'Une Nouvelle' },
  )
  const { status, plan } = await importer.tryOut(writer, file)

  expect(status).toBe(200)
  expect(plan.counts).toEqual({ create: 2, update: 1, unchanged: 0, refuse: 0 })
  expect(plan.newSubjects).toBe(1)
  expect(plan.rows.map(({ subject }) => subject)).toEqual([
    'Anne Charpy',
    'Anne Charpy',
    'Une Nouvelle',
  ])
  expect(plan.rows[0]).toMatchObject({ fate: 'create', wording: '12 clients accompagnés' })
  expect(plan.rows[1]?.messages).toContainEqual({
    column: 'Valeur',
    text: '«\u00a070000\u00a0» devient «\u00a075000\u00a0».',
  })
  expect(await census(newsroom)).toEqual(before)
})

describe('what was shown', () => {
  test('is written as drafts, and readers see what they saw', async () => {
    const before = await newsroom.stored(collection, live)
    const file = fileOf({ Valeur: '13' }, { Identifiant: live, Valeur: '76000' }, { Valeur: 'x' })

    const { status, report } = await importing(writer, file, true)

    expect(status).toBe(200)
    expect(report).toEqual({ created: 1, updated: 1, newSubjects: [] })
    const after = await newsroom.stored(collection, live)
    expect(after.readers).toEqual(before.readers)
    expect(after.edition).toBe(before.edition)
    expect(await latest(live)).toMatchObject({ value: 76_000, _status: 'draft' })
    expect(await newest()).toMatchObject({ value: 13, _status: 'draft' })
  })

  test('gives an unknown subject a profile to complete, in draft and once', async () => {
    const whose = {
      'Type du sujet': 'programme',
      'Adresse du sujet': 'un-toit',
      'Nom du sujet': 'Un Toit',
    }
    const { report } = await importing(writer, fileOf({ ...whose }, { ...whose, Valeur: '2' }))

    expect(report).toEqual({ created: 2, updated: 0, newSubjects: ['Un Toit'] })
    const { docs } = await newsroom.payload.find({
      collection: 'programmes',
      depth: 0,
      draft: true,
      where: { slug: { equals: 'un-toit' } },
    })
    expect(docs).toMatchObject([{ name: 'Un Toit', _status: 'draft' }])
    expect((await newest()).subject).toEqual({ relationTo: 'programmes', value: docs[0]?.id })
  })

  test('keeps the archived copy, which no file carries', async () => {
    const { id } = await newsroom.writeMetric({ label: 'archivés' })
    const form = uploadForm({ bytes: await photo() })
    const copy = (await newsroom.rest(editor, 'POST', '/api/media', form)).body.doc
    await newsroom.payload.update({
      collection,
      id,
      context: trusted,
      data: { source: { kind: 'report', archivedCopy: copy.id } },
      depth: 0,
      draft: true,
    })

    const { status } = await importing(editor, fileOf({ Identifiant: id, Valeur: '44' }))

    expect(status).toBe(200)
    expect(await latest(id)).toMatchObject({ value: 44, source: { archivedCopy: copy.id } })
  })

  test('is refused when the database has moved since', async () => {
    const { id } = await newsroom.writeMetric({ label: 'qui bouge' })
    const file = fileOf({ Identifiant: id, Valeur: '5' })
    const { plan } = await importer.tryOut(editor, file)
    await newsroom.payload.update({
      collection,
      id,
      context: trusted,
      data: { value: 6 },
      depth: 0,
      draft: true,
    })
    const before = await census(newsroom)

    const { status, message } = await importer.write(editor, file, plan)

    expect(status).toBe(409)
    expect(message).toBe('La base a changé depuis l’essai\u00a0: recommencez l’essai.')
    expect(await census(newsroom)).toEqual(before)
    expect(await latest(id)).toMatchObject({ value: 6 })
  })

  test('is refused when the file is another', async () => {
    const { plan } = await importer.tryOut(editor, fileOf({ Valeur: '7' }))
    const { status } = await importer.write(editor, fileOf({ Valeur: '8' }), plan)
    expect(status).toBe(409)
  })

  test('is written whole or not at all', async () => {
    const { hooks } = newsroom.payload.collections[collection].config
    const usual = hooks.afterChange
    const before = await census(newsroom)
    let written = 0
    hooks.afterChange = [
      ...usual,
      ({ doc }) => {
        written += 1
        if (written === 3) throw new Error('La machine s’arrête.')
        return doc
      },
    ]
    const unknown = { 'Adresse du sujet': 'jamais-nee', 'Nom du sujet': 'Jamais Née' }
    const { status } = await importing(
      editor,
      fileOf({}, { ...unknown }, { Valeur: '71' }, { Valeur: '72' }),
    )
    hooks.afterChange = usual

    expect(status).toBe(500)
    expect(written).toBe(3)
    expect(await census(newsroom)).toEqual(before)
  })
})

describe('nobody brings in by a file what they may not do by the form', () => {
  const verified = { Vérification: 'vérifié par un tiers', 'Vérifié par': 'Un cabinet' }

  test('a writer is told that the verification is the reviewers’', async () => {
    const { plan, status } = await importing(writer, fileOf({ ...verified, Valeur: '31' }))
    expect(plan.rows[0]?.messages).toContainEqual({
      column: null,
      text: expect.stringContaining('à refaire par la relecture'),
    })
    expect(status).toBe(200)
    expect(await newest()).toMatchObject({ value: 31, verification: { level: 'declared' } })
    expect((await newest()).verification.by ?? null).toBeNull()
  })

  test('a change of the verification alone changes nothing for a writer', async () => {
    const { id } = await newsroom.writeMetric({
      label: 'vus',
      period: {},
      source: { kind: 'report' },
    })
    const own = {
      Identifiant: id,
      'Ce qu’il compte': 'vus',
      'Adresse du sujet': Object(await subjectOf(id)).slug,
    }
    const { plan } = await importer.tryOut(writer, fileOf({ ...own, ...verified }))
    expect(plan.rows[0]).toMatchObject({ fate: 'unchanged' })
    const { plan: hers } = await importer.tryOut(editor, fileOf({ ...own, ...verified }))
    expect(hers.rows[0]).toMatchObject({ fate: 'update' })
  })

  test('a reviewer brings it', async () => {
    const reviewer = await newsroom.hire('reviewer')
    await importing(reviewer, fileOf({ ...verified, Valeur: '32' }))
    expect(await newest()).toMatchObject({
      value: 32,
      verification: { level: 'third-party', by: 'Un cabinet' },
    })
  })

  test('an administrator who writes no content imports none', async () => {
    const admin = await newsroom.hire('admin')
    const { status, message } = await importer.tryOut(admin, fileOf({}))
    expect(status).toBe(403)
    expect(message).toContain('ne permet pas d’écrire')
    expect((await importer.write(admin, fileOf({}), { token: 'x' })).status).toBe(403)
    expect((await newsroom.rest(null, 'POST', '/api/impact-metrics/import/plan')).status).toBe(401)
  })

  test('what is in the trash stays there', async () => {
    const now = new Date().toISOString()
    const figure = await newsroom.writeMetric({ label: 'jetés' })
    const person = await newsroom.writePioneer({ name: 'Jetée', slug: 'jetee' })
    const data = { deletedAt: now }
    await newsroom.payload.update({ collection, id: figure.id, context: trusted, data })
    await newsroom.payload.update({
      collection: 'pioneers',
      id: person.id,
      context: trusted,
      data,
    })
    const { plan } = await importer.tryOut(
      editor,
      fileOf({ Identifiant: figure.id }, { 'Adresse du sujet': 'jetee', 'Nom du sujet': 'Jetée' }),
    )
    expect(plan.counts.refuse).toBe(2)
    for (const { messages } of plan.rows) expect(messages[0]?.text).toMatch(/corbeille.*restaurez/)
  })
})

test('more drafts than one import writes are counted, and refused before anything is written', async () => {
  const before = await census(newsroom)
  const line = { 'Ce qu’il compte': 'trop nombreux' }
  const many = fileOf(
    ...Array.from({ length: 501 }, (_, at) => ({ ...line, Valeur: String(at + 1) })),
  )
  const { plan, status, message } = await importing(editor, many)
  expect(plan.counts.create).toBe(501)
  expect(plan.rows).toHaveLength(500)
  expect(plan.obstacle).toMatch(/501\sbrouillons.*500 au plus/)
  expect(status).toBe(422)
  expect(message).toBe(plan.obstacle)
  expect(await census(newsroom)).toEqual(before)
})

test('of very many refused lines a thousand are listed and all are counted', async () => {
  const { plan } = await importer.tryOut(
    editor,
    fileOf(...Array.from({ length: 5_000 }, () => ({ Valeur: 'x' }))),
  )
  expect(plan.counts.refuse).toBe(5_000)
  expect(plan.rows).toHaveLength(1_000)
})

test('the empty model has every heading, and nothing that an import would read', async () => {
  const {
    status,
    headers,
    bytes: model,
  } = await newsroom.rest(writer, 'GET', '/api/impact-metrics/import/model')
  expect(status).toBe(200)
  expect(headers.get('content-disposition')).toContain('modele-chiffres.csv')
  expect(model.toString().split('\r\n')[0]).toMatch(/^\ufeff"?Identifiant"?;.*;Valeur;/)
  expect(model.toString()).toContain('ménage')
  const { status: tried, message } = await importer.tryOut(writer, new Uint8Array(model))
  expect(tried).toBe(422)
  expect(message).toContain('aucune ligne de données')
})

const subjectOf = async (id: string) =>
  Object(await newsroom.payload.findByID({ collection, id, depth: 1, draft: true })).subject.value
