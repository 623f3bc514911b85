import { describe, expect, test } from 'vitest'

import { csvOf } from '@/exchange/csv'
import { figureColumns } from '@/content/impact-metrics/exchange/columns'
import { subjectKey, type Known, type RowFate } from '@/content/impact-metrics/exchange/fates'
import { planImport, readFigures } from '@/content/impact-metrics/exchange/plan'
import type { FigureRow } from '@/content/impact-metrics/exchange/row'

import { bytesOf, publicFigure, wholeText } from './figures'

type Cells = Record<string, string>

/** A line that would be created, about somebody known. */
const good: Cells = {
  'Type du sujet': 'pionnier',
  'Adresse du sujet': 'anne-charpy',
  Nature: 'atteint',
  Forme: 'valeur exacte',
  Valeur: '70000',
  Unité: 'nom',
  'Unité au singulier': 'client',
  'Unité au pluriel': 'clients',
  'Ce qu’il compte': 'accompagnés',
  Période: 'depuis une année',
  Année: '2013',
  'Nature de la source': 'rapport',
}

const present = publicFigure()
const known: Known = {
  figures: new Map<string, FigureRow>([[present.id, present]]),
  subjects: new Map([[subjectKey('pioneers', 'anne-charpy'), 'anne']]),
  trashed: new Set(['0f0e0d0c-0000-4000-8000-00000000dead']),
  trashedSubjects: new Set([subjectKey('pioneers', 'jetee')]),
  acceptsId: (id) => !id.startsWith('b'),
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

const fatesOf = async (
  lines: readonly Cells[],
  base = good,
  reading?: 'decimal' | 'thousands',
): Promise<RowFate[]> => {
  const headers = [...new Set([base, ...lines].flatMap((line) => Object.keys(line)))]
  const records = lines.map((line) => headers.map((header) => ({ ...base, ...line })[header] ?? ''))
  const file = [headers, ...records].map((cells) => cells.map(quoted).join(';')).join('\r\n')
  const read = await readFigures(bytesOf(file))
  if ('refusal' in read) throw new Error(read.refusal)
  return planImport(read.rows, known, () => reading)
}

type Bad = [what: string, cells: Cells, column: string, message: RegExp]

const bad: Bad[] = [
  ['a number in words', { Valeur: 'soixante' }, 'Valeur', /nombre seul, en chiffres/],
  ['a number with its unit', { Valeur: '63 %' }, 'Valeur', /nombre seul/],
  ['a decimal point', { Valeur: '3.5' }, 'Valeur', /virgule pour les décimales/],
  ['a formula for a number', { Valeur: '=2+3' }, 'Valeur', /comme une formule/],
  ['no value', { Valeur: '' }, 'Valeur', /Indiquez la valeur/],
  ['a value of spaces', { Valeur: '  ' }, 'Valeur', /Indiquez la valeur/],
  ['a negative count', { Valeur: '-3' }, 'Valeur', /ne peut pas être négatif/],
  [
    'a range upside down',
    { Forme: 'fourchette', Valeur: '80', 'Valeur haute ou d’arrivée': '63' },
    'Valeur haute ou d’arrivée',
    /doit dépasser la valeur basse/,
  ],
  ['a range without its end', { Forme: 'fourchette' }, 'Valeur haute ou d’arrivée', /Indiquez/],
  [
    'a change to the same value',
    { Forme: 'évolution', 'Valeur haute ou d’arrivée': '70000' },
    'Valeur haute ou d’arrivée',
    /égales/,
  ],
  ['a share above 100 %', { Forme: 'part', Valeur: '101' }, 'Valeur', /ne dépasse pas 100/],
  [
    'a part larger than the whole',
    { Forme: 'part', Valeur: '70', 'Sur un total de': '60' },
    'Valeur',
    /dépasser le total/,
  ],
  [
    'an end that the shape does not have',
    { 'Valeur haute ou d’arrivée': '80' },
    'Valeur haute ou d’arrivée',
    /n’a pas cette valeur/,
  ],
  ['a total without a share', { 'Sur un total de': '80' }, 'Sur un total de', /n’a pas cette/],
  [
    'a noun beside hours',
    { Unité: 'heures', 'Unité au pluriel': '' },
    'Unité au singulier',
    /n’a pas cette valeur/,
  ],
  ['a target without a deadline', { Nature: 'objectif' }, 'Période', /se donne une échéance/],
  [
    'a target without a year',
    { Nature: 'objectif', Période: 'd’ici une année', Année: '' },
    'Année',
    /Indiquez l’année/,
  ],
  ['a result with a deadline', { Période: 'd’ici une année' }, 'Période', /Seul un objectif/],
  ['an unknown nature', { Nature: 'promesse' }, 'Nature', /l’un de ces mots.*objectif/],
  ['an unknown shape', { Forme: 'à peu près' }, 'Forme', /l’un de ces mots.*environ/],
  ['an unknown unit', { Unité: 'kilos' }, 'Unité', /l’un de ces mots.*pour cent/],
  ['an unknown period', { Période: 'jadis' }, 'Période', /l’un de ces mots.*chaque année/],
  ['a formula for a word', { Nature: '=A1' }, 'Nature', /l’un de ces mots/],
  ['a noun without a plural', { 'Unité au pluriel': '' }, 'Unité au pluriel', /pluriel/],
  ['a year in two digits', { Année: '13' }, 'Année', /entre 1900 et 2100/],
  ['half a year', { Année: '2013,5' }, 'Année', /nombre entier/],
  [
    'an end before the beginning',
    { Période: 'entre deux années', 'Jusqu’en': '2012' },
    'Jusqu’en',
    /doit suivre/,
  ],
  [
    'a year that the period does not have',
    { 'Jusqu’en': '2015' },
    'Jusqu’en',
    /n’a pas cette valeur/,
  ],
  [
    'a duration of nothing',
    { Période: 'sur une durée', 'Nombre d’années': '0' },
    'Nombre d’années',
    /supérieur à zéro/,
  ],
  ['neither yes nor no', { Cumulé: 'peut-être' }, 'Cumulé', /« oui » ou « non »/],
  ['no label', { 'Ce qu’il compte': '' }, 'Ce qu’il compte', /Indiquez ce que/],
  ['a label too long', { 'Ce qu’il compte': 'a'.repeat(201) }, 'Ce qu’il compte', /200.*201/],
  ['a formula for a label', { 'Ce qu’il compte': '=1+1' }, 'Ce qu’il compte', /formule/],
  ['a formula behind spaces', { 'Lieu ou population': ' @A1' }, 'Lieu ou population', /formule/],
  ['a formula with a minus', { Réserve: '-1+cmd' }, 'Réserve', /apostrophe devant/],
  ['a tab in front', { Réserve: '\tx' }, 'Réserve', /formule/],
  ['no kind of source', { 'Nature de la source': '' }, 'Nature de la source', /Indiquez/],
  ['a day that does not exist', { 'Date de la source': '30/02/2026' }, 'Date de la source', /date/],
  ['a day in words', { 'À revoir avant le': 'demain' }, 'À revoir avant le', /date/],
  [
    'an address that runs',
    { 'Adresse de la source': 'javascript:alert(1)' },
    'Adresse de la source',
    /https/,
  ],
  ['half an address', { 'Adresse de la source': 'exemple.fr' }, 'Adresse de la source', /https/],
  ['a goal that does not exist', { ODD: '18' }, 'ODD', /entre 1 et 17/],
  ['an unknown verification', { Vérification: 'promis' }, 'Vérification', /l’un de ces mots/],
  ['no kind of subject', { 'Type du sujet': '' }, 'Type du sujet', /« pionnier »/],
  ['an unknown kind of subject', { 'Type du sujet': 'ville' }, 'Type du sujet', /l’un de ces/],
  ['no subject', { 'Adresse du sujet': '' }, 'Adresse du sujet', /Indiquez le sujet/],
  ['a subject with accents', { 'Adresse du sujet': 'Hélène É' }, 'Adresse du sujet', /sans accent/],
  ['an unknown subject without a name', { 'Adresse du sujet': 'x' }, 'Nom du sujet', /son nom/],
  ['an id that is none', { Identifiant: '12' }, 'Identifiant', /n’est pas un identifiant/],
  [
    'an id of another kind of database',
    { Identifiant: 'b'.repeat(24) },
    'Identifiant',
    /n’est pas un identifiant/,
  ],
  [
    'somebody in the trash',
    { 'Adresse du sujet': 'jetee', 'Nom du sujet': 'Jetée' },
    'Adresse du sujet',
    /corbeille/,
  ],
  [
    'a figure in the trash',
    { Identifiant: '0f0e0d0c-0000-4000-8000-00000000dead' },
    'Identifiant',
    /corbeille/,
  ],
  [
    'a known figure that goes to nobody',
    { Identifiant: present.id, 'Adresse du sujet': 'x', 'Nom du sujet': 'X' },
    'Adresse du sujet',
    /n’existe pas/,
  ],
]

test.each(bad)('%s is refused, and the message names line and column', async (...row) => {
  const [, cells, column, message] = row
  const pattern = new RegExp(message.source.replaceAll(' ', '\\s'), 's')
  const [fine, refused] = await fatesOf([{}, cells])

  expect(fine).toMatchObject({ fate: 'create', line: 2 })
  expect(refused).toMatchObject({ fate: 'refuse', line: 3 })
  expect(Object(refused).problems).toEqual([
    { line: 3, column, message: expect.stringMatching(pattern) },
  ])
})

test('everything wrong with a line is said at once', async () => {
  const [fate] = await fatesOf([{ Valeur: 'x', Nature: 'y', 'Ce qu’il compte': '', ODD: '99' }])
  const columns = Object(fate).problems.map(({ column }: { column: string }) => column)
  expect(columns).toEqual(['Nature', 'Valeur', 'ODD', 'Ce qu’il compte'])
})

test('a line without its last cells has them empty', async () => {
  const headers = Object.keys(good).join(';')
  const read = await readFigures(bytesOf(`${headers}\r\npionnier;anne-charpy\r\n`))
  if ('refusal' in read) throw new Error(read.refusal)
  const [fate] = planImport(read.rows, known)
  const columns = Object(fate).problems.map(({ column }: { column: string }) => column)
  expect(columns).toEqual(expect.arrayContaining(['Nature', 'Forme', 'Valeur', 'Unité']))
})

test('a line that starts with # explains the file and is no figure', async () => {
  const base = { Identifiant: '', ...good }
  const fates = await fatesOf([{ Identifiant: '# Exemple', Valeur: 'x' }, {}], base)
  expect(fates).toMatchObject([{ fate: 'create', line: 3 }])
})

describe('a good line', () => {
  test('becomes a draft about a subject that is known', async () => {
    const [fate] = await fatesOf([{ Nature: 'ATTEINT', 'Date de la source': '30/06/2015' }])
    expect(fate).toMatchObject({
      fate: 'create',
      id: null,
      subject: { collection: 'pioneers', id: 'anne' },
      sentence: '70\u202f000 clients accompagnés depuis 2013',
      draft: {
        nature: 'achieved',
        value: 70_000,
        valueTo: null,
        period: { kind: 'since', year: 2013, yearTo: null, years: null },
        source: { kind: 'report', date: '2015-06-30T12:00:00.000Z' },
        verification: { level: 'declared' },
        reviewBy: null,
      },
    })
    expect(Object(fate).draft).not.toHaveProperty('subject')
    expect(Object(fate).draft).not.toHaveProperty('_status')
  })

  test('about somebody unknown creates one profile, under one name', async () => {
    const unknown = { 'Adresse du sujet': 'nouvelle', 'Nom du sujet': 'Nouvelle' }
    const other = { ...unknown, Valeur: '2' }
    const fates = await fatesOf([unknown, other, { ...unknown, 'Nom du sujet': 'Autre' }])
    const subject = { collection: 'pioneers', slug: 'nouvelle', name: 'Nouvelle' }

    expect(fates.slice(0, 2)).toMatchObject([
      { fate: 'create-with-subject', subject },
      { fate: 'create-with-subject', subject },
    ])
    expect(fates[2]).toMatchObject({ fate: 'refuse', problems: [{ column: 'Nom du sujet' }] })
  })

  test('keeps an id of ours that is not known here', async () => {
    const id = 'a'.repeat(24)
    expect(await fatesOf([{ Identifiant: id }])).toMatchObject([{ fate: 'create', id }])
  })

  test('with an id that another line has is refused, and so is the other', async () => {
    const same = { Identifiant: present.id }
    const fates = await fatesOf([same, {}, same])
    expect(fates.map(({ fate }) => fate)).toEqual(['refuse', 'create', 'refuse'])
    expect(fates[0]).toMatchObject({
      problems: [{ column: 'Identifiant', message: expect.stringContaining('lignes 2, 4') }],
    })
  })
})

describe('a known figure', () => {
  const lines = async (change: (file: string) => string = (file) => file) => {
    const file = await wholeText(csvOf(figureColumns('https://exemple.fr'), [present]))
    const read = await readFigures(bytesOf(change(file)))
    if ('refusal' in read) throw new Error(read.refusal)
    return planImport(read.rows, known)
  }

  test('is unchanged when the file says what is known', async () => {
    expect(await lines()).toMatchObject([{ fate: 'unchanged', line: 2, id: present.id }])
  })

  test('is unchanged when only what is ignored differs', async () => {
    const fates = await lines((file) =>
      file.replace('https://exemple.fr', 'https://ailleurs.fr').replace('Anne Charpy', 'A. C.'),
    )
    expect(fates).toMatchObject([{ fate: 'unchanged' }])
  })

  test('becomes a new draft that says what changes', async () => {
    const fates = await lines((file) => file.replace(';70000;', ';75 000;'))
    expect(fates).toMatchObject([
      {
        fate: 'update',
        id: present.id,
        subject: { collection: 'pioneers', id: 'anne' },
        changes: [{ column: 'Valeur', from: '70000', to: '75000' }],
        draft: { value: 75_000, cumulative: true },
      },
    ])
  })

  test('keeps what the columns of a smaller file do not say', async () => {
    const fates = await fatesOf([{ Identifiant: present.id, Valeur: '1' }])
    expect(fates).toMatchObject([
      { fate: 'update', draft: { value: 1, cumulative: true, reviewBy: present.reviewBy } },
    ])
  })
})

describe('a number that may be two', () => {
  const planned = async (cells: Cells, reading?: 'decimal' | 'thousands') => {
    const [fate] = await fatesOf([cells], good, reading)
    return fate
  }

  test.each(['1,250', '70,000', '1.250'])('%s is asked about', async (Valeur) => {
    expect(await planned({ Valeur })).toMatchObject({
      fate: 'refuse',
      problems: [
        { column: 'Valeur', message: expect.stringMatching(/peut se lire .* ou .*dites/) },
      ],
      question: { reading: null },
    })
  })

  test('is the one that was answered, and that stays asked', async () => {
    expect(await planned({ Valeur: '1,250' }, 'thousands')).toMatchObject({
      fate: 'create',
      draft: { value: 1_250 },
      question: { decimal: '1,25', thousands: '1250', reading: 'thousands' },
    })
    expect(await planned({ Valeur: '1,250' }, 'decimal')).toMatchObject({
      fate: 'create',
      draft: { value: 1.25 },
    })
  })

  test('is not asked about when the figure already says which', async () => {
    const cells = { Identifiant: present.id, Valeur: '70,000', Cumulé: 'oui' }
    const fate = await planned(cells)
    expect(fate).not.toHaveProperty('question')
    expect(fate?.fate).not.toBe('refuse')
  })

  test('is told with the other faults of its line, and nothing that follows from it', async () => {
    const fate = await planned({ Valeur: '1,250', Nature: 'rêvé' })
    expect(Object(fate).problems).toHaveLength(2)
  })
})

describe('a line that says what is said already', () => {
  test('is created once, whatever its spaces and apostrophes', async () => {
    const fates = await fatesOf([
      { 'Ce qu’il compte': 'à l’eau', Valeur: '70 000' },
      { 'Ce qu’il compte': " à  l'eau\u00a0", Valeur: "70'000" },
      { 'Ce qu’il compte': 'à l’eau', Valeur: '70001' },
    ])
    expect(fates.map(({ fate }) => fate)).toEqual(['create', 'repeated', 'create'])
    expect(fates[1]).toMatchObject({ because: expect.stringContaining('La ligne 2') })
  })

  test('is not hidden behind a line that was refused', async () => {
    const fates = await fatesOf([{ Année: '' }, {}, {}])
    expect(fates.map(({ fate }) => fate)).toEqual(['refuse', 'create', 'repeated'])
  })
})

describe('a percentage', () => {
  test('is read where the unit says so, and refused elsewhere', async () => {
    const percent = { Unité: 'pour cent', 'Unité au singulier': '', 'Unité au pluriel': '' }
    expect(await fatesOf([{ ...percent, Valeur: '63 %' }])).toMatchObject([
      { draft: { value: 63 } },
    ])
    expect(await fatesOf([{ Valeur: '63\u202f%' }])).toMatchObject([
      { fate: 'refuse', problems: [{ column: 'Valeur' }] },
    ])
  })
})
