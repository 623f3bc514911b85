import { describe, expect, test } from 'vitest'

import { pioneers } from '@/cms/seed/content/pioneers'
import { programmes } from '@/cms/seed/content/programmes'
import type { Claim } from '@/content/impact-metrics/claim'
import { conflictsBetween } from '@/content/impact-metrics/conflicts'

const today = '2026-03-01'

const noun = (singular: string, plural = `${singular}s`) =>
  ({ kind: 'noun', singular, plural }) as const

const count = (value: number, unit: string, label: string, more: Claim = {}): Claim => ({
  nature: 'achieved',
  shape: 'exact',
  value,
  unit: noun(unit),
  label,
  ...more,
})

const percent = (value: number, label: string): Claim =>
  count(value, '', label, { unit: { kind: 'percent' } })

const since = (year: number): Claim => ({ period: { kind: 'since', year } })
const during = (year: number): Claim => ({ period: { kind: 'during', year } })
const by = (year: number): Claim => ({ nature: 'target', period: { kind: 'by', year } })

const conflicts = (claims: Claim[], of: [name: string, startYear: number | null][] = []) =>
  conflictsBetween(
    {
      claims: claims.map((claim, index) => ({ id: String(index), claim })),
      programmes: of.map(([name, startYear]) => ({ name, startYear })),
    },
    today,
  )

describe('the pioneers that are published', () => {
  const found = Object.fromEntries(
    pioneers.map(({ slug, figures }) => [
      slug,
      conflictsBetween(
        {
          claims: figures.map((claim) => ({ id: String(claim.value), claim })),
          programmes: programmes
            .filter((programme) => programme.pioneers.includes(slug))
            .map(({ name, startYear }) => ({ name, startYear: startYear ?? null })),
        },
        today,
      ),
    ]),
  )
  const of = (slug: string) => found[slug]?.map(({ kind, ids }) => [kind, ...ids])

  test('Chea Lun gives two counts of projects, two of jobs, and an objective whose year is over', () => {
    expect(of('chea-lun')).toEqual([
      ['diverges', '72000', '27000'],
      ['diverges', '120', '300'],
      ['expired-target', '72000'],
    ])
  })

  test('Jean-Marc Guesné counts vendors before his programme began', () => {
    expect(of('jean-marc-guesne')).toEqual([['starts-before', '4600']])
  })

  test('the seven others raise no doubt', () => {
    const doubtful = Object.keys(found).filter((slug) => found[slug]?.length)
    expect(Object.keys(found)).toHaveLength(9)
    expect(doubtful).toEqual(['chea-lun', 'jean-marc-guesne'])
  })

  test('each doubt is said in French, with what to do', () => {
    expect(Object.values(found).flatMap((all) => all.map(({ message }) => message))).toEqual([
      '«\u00a0objectif 2020\u00a0: 72\u202f000 emplois à créer\u00a0» et «\u00a027\u202f000 personnes ramenées vers l’emploi\u00a0» semblent compter la même chose et ne donnent pas le même nombre\u00a0: l’échéance de l’objectif est passée\u202f; dites s’il a été atteint, ou précisez ce que compte chacun.',
      '«\u00a0au moins 120 initiatives engagées\u00a0» et «\u00a0300 projets lancés\u00a0» semblent compter la même chose et ne donnent pas le même nombre\u00a0: précisez la période ou le périmètre de chacun, ou corrigez l’un des deux.',
      '«\u00a0objectif 2020\u00a0: 72\u202f000 emplois à créer\u00a0»\u00a0: l’année 2020 est passée. Donnez le résultat, ou dites qu’il n’a pas été publié.',
      '«\u00a04\u202f600 vendeurs de rue dans le réseau depuis 2011\u00a0» commence en 2011, mais Sharing Cities commence en 2013\u00a0: corrigez l’une des deux années, ou expliquez l’écart.',
    ])
  })
})

const diverging: [story: string, one: Claim, other: Claim][] = [
  ['the same words', count(120, 'projet', 'lancés'), count(300, 'projet', 'lancés')],
  ['synonyms', count(900, 'foyer', 'aidés'), count(500, 'ménage', 'aidés')],
  ['families', count(900, 'famille', 'aidées'), count(500, 'ménage', 'aidés')],
  ['towns', count(240, 'ville', 'engagées'), count(310, 'commune', 'engagées')],
  ['staff', count(36, 'salarié', 'formés'), count(52, 'employé', 'formés')],
  ['a feminine', count(36, 'salariée', 'formées'), count(52, 'salarié', 'formés')],
  [
    'jobs and people',
    count(80, 'poste', 'créés'),
    count(200, 'personne', 'ayant retrouvé un emploi'),
  ],
  ['one dated, one not', count(10, 'emploi', 'créés', during(2019)), count(90, 'emploi', 'créés')],
  [
    'the same year',
    count(10, 'emploi', 'créés', during(2019)),
    count(90, 'poste', 'créés', during(2019)),
  ],
  [
    'a date and a year that read the same',
    count(10, 'emploi', 'créés', during(2019)),
    count(90, 'emploi', 'créés', { period: { kind: 'at', year: 2019 } }),
  ],
  [
    'the same start',
    count(10, 'client', 'aidés', since(2013)),
    count(90, 'client', 'aidés', since(2013)),
  ],
  [
    'a part above the whole',
    count(100, 'personne', 'accompagnées'),
    count(180, 'personne', 'accompagnées et formées'),
  ],
  ['two rates', percent(63, 'de sorties positives'), percent(80, 'de sorties positives')],
  [
    'two targets of one year',
    count(10, 'emploi', 'à créer', by(2030)),
    count(90, 'emploi', 'à créer', by(2030)),
  ],
  [
    'an old target and a running count',
    count(90, 'emploi', 'à créer', by(2020)),
    count(10, 'emploi', 'créés', since(2013)),
  ],
  [
    'an estimate too far off',
    count(10, 'client', 'aidés'),
    count(90, 'client', 'aidés', { nature: 'estimate', shape: 'about' }),
  ],
  [
    'a range beside it',
    count(40, 'client', 'aidés'),
    count(50, 'client', 'aidés', { shape: 'range', valueTo: 60 }),
  ],
]

test.each(diverging)('diverge: %s', (_, one, other) => {
  const kinds = (claims: Claim[]) => conflicts(claims).map(({ kind }) => kind)
  expect(kinds([one, other])).toContain('diverges')
  expect(kinds([other, one])).toContain('diverges')
})

const agreeing: [story: string, one: Claim, other: Claim][] = [
  ['other things', count(120, 'projet', 'lancés'), count(49, 'région', 'concernées')],
  [
    'families and their members',
    count(23_500, 'famille', 'rencontrées'),
    count(60_000, 'habitant', 'rencontrés'),
  ],
  ['other details', count(312, 'vendeur', 'formés'), count(813, 'vendeur', 'assurés')],
  [
    'a part below the whole',
    count(300, 'projet', 'lancés'),
    count(40, 'projet', 'lancés en Afrique'),
  ],
  [
    'people and jobs without a job',
    count(90, 'personne', 'accueillies'),
    count(12, 'emploi', 'créés'),
  ],
  [
    'two points',
    count(66, 'point d’information', 'ouverts'),
    count(12, 'point de vente', 'ouverts'),
  ],
  ['the same number', count(300, 'projet', 'lancés'), count(300, 'initiative', 'engagées')],
  ['a rounded number', count(70_000, 'client', 'aidés'), count(69_850, 'client', 'aidés')],
  ['about', count(96, 'client', 'aidés'), count(100, 'client', 'aidés', { shape: 'about' })],
  [
    'at least',
    count(33_412, 'client', 'aidés'),
    count(33_000, 'client', 'aidés', { shape: 'at-least' }),
  ],
  [
    'within a range',
    count(55, 'client', 'aidés'),
    count(50, 'client', 'aidés', { shape: 'range', valueTo: 60 }),
  ],
  [
    'two years',
    count(10, 'emploi', 'créés', during(2019)),
    count(90, 'emploi', 'créés', during(2020)),
  ],
  [
    'two starts',
    count(10, 'emploi', 'créés', since(2013)),
    count(90, 'emploi', 'créés', since(2011)),
  ],
  [
    'a year and a sum of years',
    count(10, 'emploi', 'créés', during(2019)),
    count(90, 'emploi', 'créés', since(2011)),
  ],
  [
    'a rate and a total',
    count(10, 'emploi', 'créés', { period: { kind: 'per-year' } }),
    count(90, 'emploi', 'créés'),
  ],
  [
    'a target still to come',
    count(90, 'emploi', 'à créer', by(2030)),
    count(10, 'emploi', 'créés'),
  ],
  [
    'an old target and an earlier year',
    count(90, 'emploi', 'à créer', by(2020)),
    count(10, 'emploi', 'créés', during(2015)),
  ],
  [
    'the country around',
    count(33, 'ménage', 'surendettés'),
    count(900, 'ménage', 'surendettés', { nature: 'context' }),
  ],
  ['a rate and a count', percent(63, 'emplois'), count(90, 'emploi', 'créés')],
  ['rates of two things', percent(63, 'de sorties positives'), percent(8, 'de rotation')],
  ['drafts without a number', { unit: noun('projet') }, count(90, 'projet', 'lancés')],
]

test.each(agreeing)('do not diverge: %s', (_, one, other) => {
  const kinds = conflicts([one, other]).map(({ kind }) => kind)
  expect(kinds).not.toContain('diverges')
})

const early = count(4_600, 'vendeur', 'inscrits', since(2011))

const starts: [
  story: string,
  claim: Claim,
  programmes: [string, number | null][],
  isEarly: boolean,
][] = [
  ['before the programme', early, [['A', 2013]], true],
  ['with the programme', early, [['A', 2011]], false],
  [
    'before all programmes',
    early,
    [
      ['B', 2015],
      ['A', 2013],
    ],
    true,
  ],
  [
    'after the oldest programme',
    early,
    [
      ['B', 2015],
      ['A', 2010],
    ],
    false,
  ],
  [
    'beside a programme of unknown age',
    early,
    [
      ['A', 2013],
      ['B', null],
    ],
    false,
  ],
  ['without a programme', early, [], false],
  ['a year before it', count(3, 'client', 'aidés', during(2009)), [['A', 2013]], true],
  [
    'a span that begins before it',
    count(3, 'client', 'aidés', { period: { kind: 'between', year: 2009, yearTo: 2015 } }),
    [['A', 2013]],
    true,
  ],
  [
    'a length of time',
    count(3, 'client', 'aidés', { period: { kind: 'over', years: 35 } }),
    [['A', 2013]],
    false,
  ],
  ['no period', count(3, 'client', 'aidés'), [['A', 2013]], false],
  [
    'the country around',
    count(3, 'client', 'aidés', { nature: 'context', ...during(2009) }),
    [['A', 2013]],
    false,
  ],
]

test.each(starts)('a count that starts %s', (_, claim, of, isEarly) => {
  expect(conflicts([claim], of).map(({ kind }) => kind)).toEqual(isEarly ? ['starts-before'] : [])
})

test('an objective is over on the first day of the next year', () => {
  const target = { id: 'a', claim: count(90, 'emploi', 'à créer', by(2025)) }
  const on = (day: string) => conflictsBetween({ claims: [target], programmes: [] }, day)

  expect(on('2025-12-31')).toEqual([])
  expect(on('2026-01-01')).toMatchObject([{ kind: 'expired-target', ids: ['a'] }])
})
