import { describe, expect, test } from 'vitest'

import {
  figureParts,
  natureLabels,
  periodLabels,
  problemsOf,
  shapeLabels,
  wording,
  type Claim,
} from '@/content/impact-metrics/model'

import { sentences } from './sentences'

const people = { kind: 'noun', singular: 'personne', plural: 'personnes' } as const
const households = { kind: 'noun', singular: 'ménage', plural: 'ménages' } as const
const residents = { kind: 'noun', singular: 'habitant', plural: 'habitants' } as const
const clients = { kind: 'noun', singular: 'client', plural: 'clients' } as const
const jobs = { kind: 'noun', singular: 'emploi', plural: 'emplois' } as const
const users = { kind: 'noun', singular: 'usager', plural: 'usagers' } as const
const disabled = { kind: 'noun', singular: 'handicapé', plural: 'handicapés' } as const
const percent = { kind: 'percent' } as const
const hours = { kind: 'hours' } as const
const euros = { kind: 'euros' } as const

const exact = { nature: 'achieved', shape: 'exact', label: '' } as const

type Row = [claim: Claim, long: string, short: string]

const figures: Row[] = [
  [
    {
      ...exact,
      value: 70000,
      unit: clients,
      label: 'fragiles accompagnés',
      period: { kind: 'since', year: 2013 },
    },
    '70\u202f000 clients fragiles accompagnés depuis 2013',
    '70\u202f000 clients',
  ],
  [
    { ...exact, shape: 'at-least', value: 33000, unit: households, label: 'surendettés aidés' },
    'au moins 33\u202f000 ménages surendettés aidés',
    'au moins 33\u202f000 ménages',
  ],
  [
    { ...exact, shape: 'range', value: 63, valueTo: 80, unit: percent, label: 'des bénéficiaires' },
    'de 63\u202f% à 80\u202f% des bénéficiaires',
    'de 63\u202f% à 80\u202f%',
  ],
  [
    { ...exact, shape: 'change', value: 25, valueTo: 8, unit: percent, label: 'de rotation' },
    'de 25\u202f% à 8\u202f% de rotation',
    'de 25\u202f% à 8\u202f%',
  ],
  [
    {
      ...exact,
      nature: 'target',
      value: 72000,
      unit: jobs,
      label: 'à créer',
      period: { kind: 'by', year: 2020 },
    },
    'objectif 2020\u00a0: 72\u202f000 emplois à créer',
    'objectif 2020\u00a0: 72\u202f000 emplois',
  ],
  [
    {
      ...exact,
      nature: 'estimate',
      shape: 'about',
      value: 60000,
      unit: residents,
      period: { kind: 'over', years: 5 },
    },
    'environ 60\u202f000 habitants en 5\u00a0ans',
    'environ 60\u202f000 habitants',
  ],
  [
    { ...exact, value: 3500000, unit: people, label: 'touchées' },
    '3,5\u00a0millions de personnes touchées',
    '3,5\u00a0millions de personnes',
  ],
  [
    { ...exact, value: 450000, unit: users, period: { kind: 'per-year' } },
    '450\u202f000 usagers par an',
    '450\u202f000 usagers',
  ],
  [
    {
      ...exact,
      value: 560000,
      unit: hours,
      label: 'd’insertion',
      period: { kind: 'during', year: 2013 },
    },
    '560\u202f000 heures d’insertion en 2013',
    '560\u202f000 heures',
  ],
  [
    { ...exact, nature: 'context', value: 900000, unit: households, label: 'concernés' },
    '900\u202f000 ménages concernés',
    '900\u202f000 ménages',
  ],
]

test.each(figures)('a figure is worded in a long and a short form: %#', (claim, long, short) => {
  expect(wording(claim, 'long')).toBe(long)
  expect(wording(claim, 'short')).toBe(short)
})

describe('the table of sentences', () => {
  test.each(sentences)('%s', (sentence, claim) => {
    expect(wording(claim, 'long')).toBe(sentence)
  })

  test('has every shape with every nature, every period, and sixty rows at least', () => {
    const claims = sentences.map(([, claim]) => claim)
    const pairs = Object.keys(shapeLabels).flatMap((shape) =>
      Object.keys(natureLabels).map((nature) => `${shape} ${nature}`),
    )

    expect(new Set(claims.map(({ shape, nature }) => `${shape} ${nature}`))).toEqual(new Set(pairs))
    expect(new Set(claims.flatMap(({ period }) => period?.kind ?? []))).toEqual(
      new Set(Object.keys(periodLabels)),
    )
    expect(sentences.length).toBeGreaterThanOrEqual(60)
  })

  test('has only claims that may be published', () => {
    expect(sentences.flatMap(([, claim]) => problemsOf(claim))).toEqual([])
  })
})

describe('numbers and units', () => {
  const row = (value: number, unit: Claim['unit'], short: string) => [value, unit, short] as const

  test.each([
    row(0, households, '0 ménage'),
    row(1, households, '1 ménage'),
    row(1.5, hours, '1,5 heure'),
    row(1.99, hours, '1,99 heure'),
    row(2, hours, '2 heures'),
    row(1000, households, '1\u202f000 ménages'),
    row(999999, people, '999\u202f999 personnes'),
    row(1e6, residents, '1\u00a0million d’habitants'),
    row(1e6, disabled, '1\u00a0million de handicapés'),
    row(1.5e6, people, '1,5\u00a0million de personnes'),
    row(1.25e6, jobs, '1,25\u00a0million d’emplois'),
    row(2e6, hours, '2\u00a0millions d’heures'),
    row(1234567, people, '1\u202f234\u202f567 personnes'),
    row(1.1e6, people, '1,1\u00a0million de personnes'),
    row(1e9, euros, '1\u00a0milliard d’euros'),
    row(2.35e9, euros, '2,35\u00a0milliards d’euros'),
    row(1200, euros, '1\u202f200\u00a0€'),
    row(3.5e6, euros, '3,5\u00a0millions d’euros'),
    row(50, percent, '50\u202f%'),
    row(12.5, percent, '12,5\u202f%'),
    row(12.5, euros, '12,50\u00a0€'),
    row(-0, percent, '0\u202f%'),
    row(-3.5, percent, '−3,5\u202f%'),
  ])('%d of %o', (value, unit, short) => {
    expect(wording({ ...exact, value, unit }, 'short')).toBe(short)
  })
})

describe('shapes', () => {
  const row = (claim: Claim, short: string) => [short, claim] as const

  test.each([
    row(
      { shape: 'range', value: 3e6, valueTo: 4e6, unit: people },
      'de 3 à 4\u00a0millions de personnes',
    ),
    row({ shape: 'range', value: 0.5, valueTo: 1.5, unit: hours }, 'de 0,5 à 1,5 heure'),
    row(
      { shape: 'change', value: 1200, valueTo: 1500, unit: euros },
      'de 1\u202f200\u00a0€ à 1\u202f500\u00a0€',
    ),
    row({ shape: 'share', value: 63, unit: percent }, '63\u202f%'),
    row({ shape: 'share', value: 63, unit: households }, '63\u202f% des ménages'),
    row({ shape: 'share', value: 45, outOf: 60, unit: households }, '45 ménages sur 60'),
    row({ shape: 'share', value: 1, outOf: 3, unit: households }, '1 ménage sur 3'),
    row({ shape: 'share', value: 10, outOf: 35, unit: hours }, '10 heures sur 35'),
    row({ shape: 'share', value: 2, outOf: 5, unit: euros }, '2\u00a0€ sur 5\u00a0€'),
    row({ shape: 'about', value: 2, unit: households }, 'environ 2 ménages'),
    row({ shape: 'exact', nature: 'estimate', value: 12, unit: jobs }, 'environ 12 emplois'),
    row({ shape: 'about', nature: 'estimate', value: 12, unit: jobs }, 'environ 12 emplois'),
    row(
      { shape: 'at-least', nature: 'estimate', value: 12, unit: jobs },
      'sans doute au moins 12 emplois',
    ),
    row(
      { shape: 'range', nature: 'estimate', value: 63, valueTo: 80, unit: percent },
      'd’environ 63\u202f% à 80\u202f%',
    ),
    row({ shape: 'share', nature: 'estimate', value: 63, unit: percent }, 'environ 63\u202f%'),
    row(
      {
        shape: 'at-least',
        nature: 'target',
        value: 40,
        unit: jobs,
        period: { kind: 'by', year: 2030 },
      },
      'objectif 2030\u00a0: au moins 40 emplois',
    ),
    row(
      {
        shape: 'change',
        nature: 'target',
        value: 25,
        valueTo: 8,
        unit: percent,
        period: { kind: 'by', year: 2030 },
      },
      'objectif 2030\u00a0: de 25\u202f% à 8\u202f%',
    ),
  ])('%s', (short, claim) => {
    expect(wording(claim, 'short')).toBe(short)
  })
})

describe('periods', () => {
  test.each<[string, Claim['period']]>([
    ['12 emplois', null],
    ['12 emplois', {}],
    ['12 emplois en 2015', { kind: 'at', year: 2015 }],
    ['12 emplois en 2015', { kind: 'during', year: 2015 }],
    ['12 emplois depuis 2011', { kind: 'since', year: 2011 }],
    ['12 emplois entre 2011 et 2015', { kind: 'between', year: 2011, yearTo: 2015 }],
    ['12 emplois par an', { kind: 'per-year' }],
    ['12 emplois par an (en 2015)', { kind: 'per-year', year: 2015 }],
    ['12 emplois en 1\u00a0an', { kind: 'over', years: 1 }],
    ['12 emplois en 35\u00a0ans', { kind: 'over', years: 35 }],
  ])('%s', (long, period) => {
    expect(wording({ ...exact, value: 12, unit: jobs, period }, 'long')).toBe(long)
  })
})

describe('a draft that is not finished', () => {
  test.each<[string, Claim]>([
    ['… …', {}],
    ['… ménages', { unit: households }],
    ['au moins … …', { shape: 'at-least' }],
    ['12 …', { value: 12, unit: { kind: 'noun' } }],
    ['de 63\u202f% à …', { shape: 'range', value: 63, unit: percent }],
    ['objectif\u00a0: 12 emplois', { nature: 'target', value: 12, unit: jobs }],
    ['12 emplois depuis …', { value: 12, unit: jobs, period: { kind: 'since' } }],
  ])('%s', (long, claim) => {
    expect(wording(claim, 'long')).toBe(long)
  })
})

test('a page may set the numeral apart, and the parts still make the sentence', () => {
  for (const [claim, long] of figures) {
    const { prefix, numeral, unit, rest } = figureParts(claim)
    expect([prefix, numeral, unit, rest].filter(Boolean).join(' ')).toBe(long)
  }

  expect(figureParts(figures[4]![0])).toEqual({
    prefix: 'objectif 2020\u00a0:',
    numeral: '72\u202f000',
    unit: 'emplois',
    rest: 'à créer',
  })
  expect(figureParts(figures[2]![0])).toEqual({
    prefix: 'de',
    numeral: '63\u202f% à 80\u202f%',
    unit: '',
    rest: 'des bénéficiaires',
  })
})
