import { readFile } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { census, fileOf, importerFor } from '../../support/figureFiles'
import { openNewsroom, type Newsroom } from '../../support/newsroom'
import type { Colleague } from '../../support/people'

let newsroom: Newsroom
let writer: Colleague
let importer: ReturnType<typeof importerFor>
let anne: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  importer = importerFor(newsroom)
  writer = await newsroom.hire('writer')
  anne = (await newsroom.publishPioneer({ name: 'Anne', slug: 'anne' })).id
  await newsroom.publishPioneer({ name: 'Anne Charpy', slug: 'anne-charpy' })
})
afterAll(() => newsroom.close())

const figures = async (label?: string) => {
  const { docs } = await newsroom.payload.find({
    collection: 'impact-metrics',
    depth: 0,
    draft: true,
    pagination: false,
    sort: 'createdAt',
    ...(label && { where: { label: { equals: label } } }),
  })
  return docs
}

type File = string | Uint8Array<ArrayBuffer>

/** Tries, then writes what was shown, refused lines left out. */
async function bringIn(file: File, numbers = '') {
  const { plan, message } = await importer.tryOut(writer, file, undefined, numbers)
  if (!plan?.token) throw new Error(message)
  const asked = { token: plan.token, skipRefused: true, numbers }
  return { plan, ...(await importer.write(writer, file, asked)) }
}

const bytes = (text: string, encoding: BufferEncoding) =>
  new Uint8Array(Buffer.from(text, encoding))
const inWindows = (text: string) =>
  bytes(text.replaceAll('’', '\u0092').replaceAll('œ', '\u009c'), 'latin1')

const samples: [file: string, value: number, date: string | null][] = [
  ['csv-sep-line', 1_500, null],
  ['csv-trailing-empty-columns', 1_500, null],
  ['csv-date-time', 1_500, '2025-03-01T12:00:00.000Z'],
  ['csv-thin-space', 70_000, null],
]

test.each(samples)('the file %s becomes figures', async (name, value, date) => {
  const before = new Set((await figures()).map(({ id }) => id))
  const sent = await readFile(`tests/integration/content/spreadsheets/${name}.csv`, 'utf8')
  const file = sent.replaceAll('accompagnés', `accompagnés, ${name}`)

  const { plan, report } = await bringIn(file)

  expect(plan.counts).toMatchObject({ refuse: 0, unchanged: 0 })
  expect(report.created).toBe(plan.counts.create)
  const added = (await figures()).filter(({ id }) => !before.has(id))
  expect(added).toHaveLength(plan.counts.create)
  expect(added[0]).toMatchObject({ value, source: { title: 'Rapport annuel' } })
  expect(added[0]?.source.date ?? null).toBe(date)
})

test.each([
  ['Windows-1252', inWindows],
  ['UTF-16', (text: string) => bytes(`\ufeff${text.replaceAll(';', '\t')}`, 'utf16le')],
])('a file in %s keeps its accents, and that is said', async (name, encode) => {
  const label = `à l’école œuvrée, ${name}`

  const { plan } = await bringIn(encode(fileOf({ 'Ce qu’il compte': label })))

  expect(plan.remarks).toEqual([expect.stringContaining(name)])
  expect(await figures(label)).toHaveLength(1)
})

describe('what is said already', () => {
  const said = (label: string, Valeur = '11') => ({ 'Ce qu’il compte': label, Valeur })

  test('the same file again creates nothing, and says why', async () => {
    const file = fileOf(said('deux fois'), said('deux fois', '12'), said('deux fois'))
    const first = await bringIn(file)
    const before = await census(newsroom)

    const again = await bringIn(file)

    expect(first.plan.counts).toEqual({ create: 2, update: 0, unchanged: 1, refuse: 0 })
    expect(first.plan.rows[2]?.messages[0]?.text).toMatch(/ligne 2 dit la même chose/)
    expect(first.report.created).toBe(2)
    expect(again.plan.counts).toEqual({ create: 0, update: 0, unchanged: 3, refuse: 0 })
    expect(again.plan.rows[0]?.messages[0]?.text).toMatch(/existe déjà, en brouillon/)
    expect(again.status).toBe(422)
    expect(await census(newsroom)).toEqual(before)
    expect(await figures('deux fois')).toHaveLength(2)
  })

  test('a figure online is recognised, and so is the draft beside it', async () => {
    const { id } = await newsroom.publishMetric({
      label: 'en ligne déjà',
      value: 5,
      period: {},
      source: { kind: 'report' },
      subject: { relationTo: 'pioneers', value: anne },
    })
    await newsroom.payload.update({
      collection: 'impact-metrics',
      id,
      context: { trusted: 'test' },
      data: { value: 6 },
      draft: true,
    })

    const { plan } = await importer.tryOut(
      writer,
      fileOf(said('en ligne déjà', '5'), said('en ligne déjà', '6'), said('en ligne déjà', '7')),
    )

    expect(plan.rows.map(({ fate }) => fate)).toEqual(['unchanged', 'unchanged', 'create'])
    expect(plan.rows[0]?.messages[0]?.text).toMatch(/en ligne/)
  })

  test('two imports of one file at the same moment create it once', async () => {
    const file = fileOf(said('ensemble'), said('ensemble', '2'))
    const { plan } = await importer.tryOut(writer, file)

    const answers = await Promise.all(
      [1, 2].map(() => importer.write(writer, file, { token: plan.token })),
    )

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await figures('ensemble')).toHaveLength(2)
  })

  test('a hundred lines are written, and recognised afterwards', async () => {
    const file = fileOf(
      ...Array.from({ length: 100 }, (_, at) => said('par centaines', String(at + 1))),
    )
    expect((await bringIn(file)).report.created).toBe(100)
    const { plan } = await importer.tryOut(writer, file)
    expect(plan.counts).toEqual({ create: 0, update: 0, unchanged: 100, refuse: 0 })
  })
})

describe('a number that may be two', () => {
  const file = fileOf(
    { 'Ce qu’il compte': 'incertains', Valeur: '1,250' },
    { 'Ce qu’il compte': 'incertains', Valeur: '70,000' },
    { 'Ce qu’il compte': 'incertains', Valeur: '1 250,5' },
  )

  test('is asked about, and is not imported while nobody answers', async () => {
    const { plan, report } = await bringIn(file)

    expect(plan.questions).toBe(2)
    expect(plan.counts).toMatchObject({ create: 1, refuse: 2 })
    expect(plan.rows[0]).toMatchObject({
      fate: 'refuse',
      question: { decimal: '1,25', thousands: '1250', reading: null },
    })
    expect(report.created).toBe(1)
    expect((await figures('incertains')).map(({ value }) => value)).toEqual([1_250.5])
  })

  test('is what was answered, for all lines and for one, in the trial as in the import', async () => {
    const { plan, status } = await bringIn(file, 'all:thousands,3:decimal')

    expect(status).toBe(200)
    expect(plan.counts).toMatchObject({ create: 2, unchanged: 1, refuse: 0 })
    expect(plan.rows.map(({ question }) => question?.reading)).toEqual([
      'thousands',
      'decimal',
      undefined,
    ])
    const values = (await figures('incertains')).map(({ value }) => value)
    expect(values.toSorted((one, other) => Number(one) - Number(other))).toEqual([
      70, 1_250, 1_250.5,
    ])
  })

  test('may not be imported with another answer than the one that was tried', async () => {
    const other = fileOf({ 'Ce qu’il compte': 'autre réponse', Valeur: '2,500' })
    const { plan } = await importer.tryOut(writer, other, undefined, 'all:decimal')

    const { status } = await importer.write(writer, other, {
      token: plan.token,
      numbers: 'all:thousands',
    })

    expect(status).toBe(409)
    expect(await figures('autre réponse')).toEqual([])
  })

  test.each(['all:autre', 'x:decimal', ':::', '99999999:decimal', 'all'])(
    'and an answer that makes no sense is none: %s',
    async (numbers) => {
      const { status, plan } = await importer.tryOut(writer, file, undefined, numbers)
      expect(status).toBe(200)
      expect(plan.questions).toBe(2)
      expect(plan.rows[0]?.question?.reading).toBeNull()
    },
  )
})

describe('the refused lines', () => {
  const file = fileOf(
    { 'Ce qu’il compte': 'bonne', Valeur: '3' },
    { 'Ce qu’il compte': 'mauvaise', Valeur: 'beaucoup' },
    { 'Ce qu’il compte': '=SOMME(A1)', Valeur: '-4' },
  )

  test('come back as a file for a spreadsheet, with their reasons, and nothing in it runs', async () => {
    const { status, headers, text } = await importer.refused(writer, file)

    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toContain('lignes-refusees')
    const [headings = '', ...lines] = text.trimEnd().split('\r\n')
    expect(headings).toMatch(/^\ufeffMotif du refus;Identifiant;Type du sujet;/)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^"?Valeur\s: Écrivez ici un nombre.*;pionnier;anne;.*;beaucoup;/)
    expect(text).toContain(";'=SOMME(A1);")
    expect(text).toContain(';-4;')
  })

  test('are imported once they are corrected', async () => {
    const { text } = await importer.refused(writer, file)
    const corrected = text
      .replace(';beaucoup;', ';30;')
      .replace(";'=SOMME(A1);", ';la somme;')
      .replace(';-4;', ';4;')

    const { plan, report } = await bringIn(corrected)

    expect(plan.counts).toEqual({ create: 2, update: 0, unchanged: 0, refuse: 0 })
    expect(report.created).toBe(2)
    expect(await figures('la somme')).toMatchObject([{ value: 4 }])
  })

  test('are nobody’s who may not write', async () => {
    const admin = await newsroom.hire('admin')
    expect((await importer.refused(admin, file)).status).toBe(403)
  })
})
