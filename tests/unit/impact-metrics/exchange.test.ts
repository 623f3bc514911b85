import { expect, test } from 'vitest'

import { csvOf } from '@/exchange/csv'
import { jsonOf } from '@/exchange/json'
import { streamOf } from '@/exchange/stream'
import { figureColumns, figureTable } from '@/content/impact-metrics/exchange/columns'
import type { RowFate } from '@/content/impact-metrics/exchange/fates'
import { planImport, readFigures } from '@/content/impact-metrics/exchange/plan'
import { emptyRow } from '@/content/impact-metrics/exchange/row'
import { toPublicFigure, type PublicFigure } from '@/content/impact-metrics/public'

import { bytesOf, publicFigure, wholeText } from './figures'

const columns = figureColumns('https://exemple.fr')
const csv = (figures: Iterable<PublicFigure>) => wholeText(csvOf(columns, figures))

const plain = publicFigure()
const awkward = publicFigure({
  id: '0f0e0d0c-0000-4000-8000-000000000002',
  subject: { collection: 'programmes', slug: 'un-toit', name: '=SOMME(A1)' },
  claim: {
    nature: 'estimate',
    shape: 'change',
    value: -3.5,
    valueTo: 0.1 + 0.2,
    unit: { kind: 'percent' },
    label: "'-5 ; « net »",
    period: { kind: 'between', year: 2013, yearTo: 2015 },
  },
  isCumulative: false,
  isAdditive: true,
  scope: '@ici',
  caveat: ' "entre guillemets"\r\net à la ligne\n\nencore ',
  source: {
    kind: 'press',
    title: "''=x",
    publisher: '+Presse',
    date: '2015-06-30T00:00:00.000Z',
    url: 'https://exemple.fr/a?b=1;c',
    excerpt: '\t=1',
  },
  verification: { level: 'third-party', by: "-Quelqu'un", on: '2026-01-14T23:30:00.000Z' },
  codes: { iris: 'OI4060', sdg: 17 },
})
const target = publicFigure({
  id: '0f0e0d0c-0000-4000-8000-000000000003',
  claim: {
    nature: 'target',
    shape: 'share',
    value: 45,
    outOf: 60,
    unit: { kind: 'noun', singular: 'ménage', plural: 'ménages' },
    label: 'relogés',
    period: { kind: 'by', year: 2030 },
  },
})
const duration = publicFigure({
  id: '0f0e0d0c-0000-4000-8000-000000000004',
  claim: {
    nature: 'context',
    shape: 'range',
    value: 1_000_000,
    valueTo: 2_500_000.25,
    unit: { kind: 'euros' },
    label: 'par an',
    period: { kind: 'over', years: 5 },
  },
})
const figures = [plain, awkward, target, duration]

const nothingKnown = { figures: new Map(), subjects: new Map() }

const fatesOf = async (text: string, known = nothingKnown): Promise<RowFate[]> => {
  const read = await readFigures(bytesOf(text))
  if ('refusal' in read) throw new Error(read.refusal)
  return planImport(read.rows, known)
}

/** What the database would give back once the drafts are written and published. */
function asPublished(fate: RowFate): PublicFigure {
  if (fate.fate !== 'create-with-subject' || !fate.id) throw new Error(JSON.stringify(fate))
  const { collection, slug, name } = fate.subject
  const doc = { ...fate.draft, id: fate.id, subject: { relationTo: collection, value: slug } }
  return toPublicFigure(Object(doc), { collection, slug, name })
}

test('a file is the same, byte by byte, after it went through an import', async () => {
  const file = await csv(figures)
  expect(await csv((await fatesOf(file)).map(asPublished))).toBe(file)
})

test('a file begins with its mark and French headings, and cells cannot run', async () => {
  const file = await csv(figures)

  expect(file.startsWith('\ufeffIdentifiant;Lien permanent;Type du sujet;')).toBe(true)
  expect(file).toContain(';Nom du sujet;Nature;Forme;Valeur;')
  expect(file).toContain(";'=SOMME(A1);estimation;évolution;-3,5;0,30000000000000004;;pour cent;")
  expect(file).toContain(";'@ici;")
  expect(file).toContain(';Licence à préciser par la rédaction\r\n')
  expect(file).not.toMatch(/(?:^|;)"?[=+@\t]/m)
})

test('both formats say the sentence that the site shows', async () => {
  const sentence = '70\u202f000 clients accompagnés depuis 2013'
  expect(await csv([plain])).toContain(`;${sentence};`)

  const { licence, figures: written } = JSON.parse(
    await wholeText(jsonOf(figureTable('https://exemple.fr'), figures)),
  )
  expect(licence).toBe('Licence à préciser par la rédaction')
  expect(written).toHaveLength(4)
  expect(written[0]).toMatchObject({
    sentence,
    value: 70_000,
    valueTo: null,
    cumulative: true,
    permalink: `https://exemple.fr/chiffres/${plain.id}`,
  })
  expect(written[1]).toMatchObject({ subjectName: '=SOMME(A1)', verifiedOn: '2026-01-15' })
})

test('no row at all is still a whole file', async () => {
  expect(JSON.parse(await wholeText(jsonOf(figureTable(''), [])))).toMatchObject({ figures: [] })
  expect((await csv([])).split('\r\n')).toHaveLength(2)
})

test('a value that the shape no longer has is told to nobody', () => {
  const doc = { ...plain.claim, id: 'a', valueTo: 80, outOf: 90, period: { year: 1999 } }
  const figure = toPublicFigure(Object({ source: {}, verification: {}, ...doc }), plain.subject)
  expect(figure.claim).toMatchObject({ value: 70_000, valueTo: null, outOf: null, period: {} })
})

test('50 000 rows are streamed, a few hundred in memory', async () => {
  let made = 0
  async function* many() {
    for (; made < 50_000; made += 1) yield plain
  }
  const reader = streamOf(csvOf(columns, many())).getReader()

  let taken = 0
  let ahead = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    taken += new TextDecoder().decode(value).split('\r\n').length - 1
    ahead = Math.max(ahead, made - taken)
  }
  expect(taken).toBe(50_001)
  expect(ahead).toBeLessThan(1_000)
})

test('every column has a heading, a name and a description of its own', () => {
  for (const key of ['header', 'name'] as const) {
    const all = columns.map((column) => column[key])
    expect(new Set(all).size).toBe(all.length)
  }
  expect(columns.filter(({ about, form }) => !about || !form)).toEqual([])
})

test('the columns that an import ignores are those written for readers', () => {
  const ignored = columns.filter(({ put }) => put === null).map(({ name }) => name)
  expect(ignored).toEqual(['permalink', 'sentence', 'licence'])
  expect(columns.every(({ cell }) => typeof cell(emptyRow) === 'string')).toBe(true)
})

test('a cell of several lines stays one cell, whatever ends its lines', async () => {
  for (const caveat of ['une\ndeux', 'une\rdeux', 'une\r\ndeux']) {
    const read = await readFigures(bytesOf(await csv([publicFigure({ caveat })])))
    if ('refusal' in read) throw new Error(read.refusal)
    expect(read.rows.map(({ cells }) => cells.get('caveat'))).toEqual([caveat])
  }
})
