import { describe, expect, test } from 'vitest'

import { pioneers } from '@/cms/seed/content/pioneers'
import type { Claim } from '@/content/impact-metrics/claim'
import { wording } from '@/content/impact-metrics/model'
import { sumsOf } from '@/content/impact-metrics/sums'

const noun = (singular: string) => ({ kind: 'noun', singular, plural: `${singular}s` }) as const

const people = noun('personne')
const jobs = noun('emploi')
const hours = { kind: 'hours' } as const
const euros = { kind: 'euros' } as const
const percent = { kind: 'percent' } as const

const in2015: Claim = { period: { kind: 'during', year: 2015 } }
const since2013: Claim = { period: { kind: 'since', year: 2013 } }

const result = (
  value: number,
  unit: Claim['unit'],
  label: string,
  more: Claim = in2015,
): Claim => ({
  nature: 'achieved',
  shape: 'exact',
  value,
  unit,
  label,
  ...more,
})

const additive = (...claims: Claim[]) => claims.map((claim) => ({ claim, isAdditive: true }))

const added: [story: string, claims: Claim[], totals: string[]][] = [
  [
    'two results',
    [result(40, people, 'formées'), result(60, people, 'formées')],
    ['100 personnes formées en 2015'],
  ],
  [
    'three results',
    [
      result(1_000, people, 'formées'),
      result(200, people, 'formées'),
      result(34, people, 'formées'),
    ],
    ['1\u202f234 personnes formées en 2015'],
  ],
  [
    'a minimum',
    [
      result(40, people, 'formées', { ...in2015, shape: 'at-least' }),
      result(60, people, 'formées'),
    ],
    ['au moins 100 personnes formées en 2015'],
  ],
  [
    'an approximation',
    [result(40, people, 'formées'), result(60, people, 'formées', { ...in2015, shape: 'about' })],
    ['environ 100 personnes formées en 2015'],
  ],
  [
    'running counts',
    [result(40, jobs, 'créés', since2013), result(60, jobs, 'créés', since2013)],
    ['100 emplois créés depuis 2013'],
  ],
  [
    'hours',
    [result(1.1, hours, 'd’insertion'), result(2.2, hours, 'd’insertion')],
    ['3,3 heures d’insertion en 2015'],
  ],
  [
    'euros',
    [result(1_500_000, euros, 'prêtés'), result(2_000_000, euros, 'prêtés')],
    ['3,5\u00a0millions d’euros prêtés en 2015'],
  ],
  [
    'other labels',
    [result(40, people, 'formées'), result(60, people, 'logées')],
    ['100 personnes au total en 2015'],
  ],
  [
    'labels that begin alike',
    [result(40, people, 'formées à Lyon'), result(60, people, 'formées à Lille')],
    ['100 personnes formées au total en 2015'],
  ],
  [
    'labels that end in a list',
    [result(40, people, 'aidées, logées'), result(60, people, 'aidées, formées')],
    ['100 personnes aidées au total en 2015'],
  ],
  [
    'a label within the other',
    [result(40, people, 'aidées'), result(60, people, 'aidées et logées')],
    ['100 personnes aidées au total en 2015'],
  ],
  [
    'two kinds',
    [
      result(1, people, 'formées'),
      result(2, jobs, 'créés'),
      result(3, people, 'formées'),
      result(4, jobs, 'créés'),
    ],
    ['4 personnes formées en 2015', '6 emplois créés en 2015'],
  ],
  [
    'what fits, leaving the rest',
    [
      result(1, people, 'formées'),
      result(9, people, 'formées', since2013),
      result(3, people, 'formées'),
    ],
    ['4 personnes formées en 2015'],
  ],
  [
    'rates of one year',
    [
      result(40, people, 'reçues', { period: { kind: 'per-year', year: 2019 } }),
      result(60, people, 'reçues', { period: { kind: 'per-year', year: 2019 } }),
    ],
    ['100 personnes reçues par an (en 2019)'],
  ],
  [
    'spans of years',
    [
      result(40, people, 'reçues', { period: { kind: 'between', year: 2010, yearTo: 2015 } }),
      result(60, people, 'reçues', { period: { kind: 'between', year: 2010, yearTo: 2015 } }),
    ],
    ['100 personnes reçues entre 2010 et 2015'],
  ],
  [
    'a unit in capitals',
    [result(40, noun('Personne'), 'formées'), result(60, people, 'formées')],
    ['100 Personnes formées en 2015'],
  ],
]

test('a year left from an earlier choice of period does not keep figures apart', () => {
  const left: Claim = { period: { kind: 'during', year: 2015, yearTo: 2018, years: 3 } }

  const { sums } = sumsOf(additive(result(4, jobs, 'créés'), result(6, jobs, 'créés', left)))

  expect(sums).toHaveLength(1)
})

test.each(added)('%s make a total', (_, claims, totals) => {
  const { sums, reason } = sumsOf(additive(...claims))

  expect(sums.map(({ claim }) => wording(claim, 'long'))).toEqual(totals)
  expect(reason).toBeNull()
})

const target = (year: number): Claim => ({ nature: 'target', period: { kind: 'by', year } })

const because = 'Ces chiffres ne s’additionnent pas\u00a0: '

const refused: [story: string, claims: Claim[], reason: string][] = [
  ['nothing', [], 'Il n’y a pas de chiffre à additionner.'],
  [
    'one figure',
    [result(40, people, 'formées')],
    'Il n’y a qu’un chiffre, donc rien à additionner.',
  ],
  [
    'percentages',
    [result(40, percent, 'de sorties'), result(60, percent, 'de sorties')],
    `${because}ce sont des pourcentages ou des parts.`,
  ],
  [
    'shares of people',
    [
      result(4, people, 'formées', { ...in2015, shape: 'share', outOf: 8 }),
      result(6, people, 'formées', { ...in2015, shape: 'share', outOf: 9 }),
    ],
    `${because}ce sont des pourcentages ou des parts.`,
  ],
  [
    'units',
    [result(40, people, 'formées'), result(60, jobs, 'créés')],
    `${because}ils ne comptent pas la même chose (personnes, emplois).`,
  ],
  [
    'hours and euros',
    [result(40, hours, ''), result(60, euros, '')],
    `${because}ils ne comptent pas la même chose (heures, euros).`,
  ],
  [
    'a target',
    [result(40, jobs, 'créés'), result(60, jobs, 'à créer', target(2020))],
    `${because}ils ne sont pas de même nature (un résultat, un objectif).`,
  ],
  [
    'two targets',
    [result(40, jobs, 'à créer', target(2030)), result(60, jobs, 'à créer', target(2030))],
    `${because}seuls des résultats s’additionnent, et ceux-ci n’en sont pas.`,
  ],
  [
    'an estimate',
    [result(40, jobs, 'créés'), result(60, jobs, 'créés', { ...in2015, nature: 'estimate' })],
    `${because}ils ne sont pas de même nature (un résultat, une estimation).`,
  ],
  [
    'context',
    [result(40, jobs, 'créés', { ...in2015, nature: 'context' }), result(60, jobs, 'créés')],
    `${because}ils ne sont pas de même nature (un élément de contexte, un résultat).`,
  ],
  [
    'a range',
    [
      result(40, jobs, 'créés'),
      result(60, jobs, 'créés', { ...in2015, shape: 'range', valueTo: 80 }),
    ],
    `${because}une fourchette, une évolution ou une part ne s’additionne pas.`,
  ],
  [
    'a change',
    [
      result(40, jobs, 'créés', { ...in2015, shape: 'change', valueTo: 50 }),
      result(60, jobs, 'créés'),
    ],
    `${because}une fourchette, une évolution ou une part ne s’additionne pas.`,
  ],
  [
    'years',
    [
      result(40, jobs, 'créés'),
      result(60, jobs, 'créés', { period: { kind: 'during', year: 2016 } }),
    ],
    `${because}ils ne couvrent pas la même période (2015\u202f; 2016).`,
  ],
  [
    'kinds of period',
    [result(40, jobs, 'créés'), result(60, jobs, 'créés', since2013)],
    `${because}ils ne couvrent pas la même période (2015\u202f; depuis 2013).`,
  ],
  [
    'a figure without a date',
    [result(40, jobs, 'créés', {}), result(60, jobs, 'créés')],
    `${because}ils ne couvrent pas la même période (sans date\u202f; 2015).`,
  ],
  [
    'figures without a date',
    [result(40, jobs, 'créés', {}), result(60, jobs, 'créés', {})],
    `${because}leurs sources ne disent pas de quelle période ils datent.`,
  ],
  [
    'lengths without a date',
    [
      result(40, jobs, 'créés', { period: { kind: 'over', years: 5 } }),
      result(60, jobs, 'créés', { period: { kind: 'over', years: 5 } }),
    ],
    `${because}leurs sources ne disent pas de quelle période ils datent.`,
  ],
  [
    'a draft without a value',
    [result(40, jobs, 'créés', { ...in2015, value: null }), result(60, jobs, 'créés')],
    `${because}il manque une valeur.`,
  ],
  [
    'a minimum and an approximation',
    [
      result(40, jobs, 'créés', { ...in2015, shape: 'about' }),
      result(60, jobs, 'créés', { ...in2015, shape: 'at-least' }),
    ],
    `${because}les uns sont des minimums, les autres des approximations.`,
  ],
  [
    'a share beside a result',
    [result(4, jobs, 'créés', { ...in2015, shape: 'share', outOf: 8 }), result(6, jobs, 'créés')],
    `${because}une fourchette, une évolution ou une part ne s’additionne pas.`,
  ],
  [
    'drafts without a unit',
    [result(4, null, 'créés'), result(6, null, 'créés')],
    `${because}il manque une unité.`,
  ],
  [
    'a day and a year',
    [result(4, jobs, 'créés'), result(6, jobs, 'créés', { period: { kind: 'at', year: 2015 } })],
    `${because}ils ne couvrent pas la même période (un jour ou l’année entière\u00a0: 2015).`,
  ],
]

test.each(refused)('%s: no total, and it says why', (_, claims, reason) => {
  expect(sumsOf(additive(...claims))).toEqual({ sums: [], reason })
})

describe('figures that may count somebody twice', () => {
  test('are not added when they count people', () => {
    const figures = additive(result(40, people, 'formées'), result(60, people, 'formées'))

    expect(sumsOf(figures.map((figure) => ({ ...figure, isAdditive: false })))).toEqual({
      sums: [],
      reason: `${because}leurs sources ne disent pas qu’ils comptent des personnes différentes.`,
    })
  })

  test('are not added when they count things', () => {
    const [one, other] = additive(
      result(4, noun('projet'), 'lancés'),
      result(6, noun('projet'), 'lancés'),
    )

    expect(sumsOf([one!, { ...other!, isAdditive: false }]).reason).toBe(
      `${because}leurs sources ne disent pas qu’ils ne comptent pas deux fois les mêmes projets.`,
    )
  })
})

test('the reason is that of the two figures that come nearest to a sum', () => {
  const figures = additive(
    result(4, percent, 'de sorties'),
    result(5, jobs, 'créés'),
    result(6, people, 'formées'),
    result(7, people, 'formées', since2013),
  )

  expect(sumsOf(figures).reason).toMatch(/même période/)
})

test('a total keeps the figures it is made of, as they were given', () => {
  const figures = additive(result(40, people, 'formées'), result(60, people, 'formées')).map(
    (figure, at) => ({ ...figure, id: `chiffre-${at}` }),
  )

  expect(sumsOf(figures).sums[0]?.parts).toEqual(figures)
})

test('the figures that are published make no total, and a page can say why', () => {
  const figures = pioneers.flatMap((pioneer) => pioneer.figures)

  const { sums, reason } = sumsOf(figures.map((claim) => ({ claim, isAdditive: false })))

  expect(sums).toEqual([])
  expect(reason).toMatch(/^Ces chiffres ne s’additionnent pas/)
})
