import { describe, expect, test } from 'vitest'

import type { Claim } from '@/content/impact-metrics/claim'
import { compareWithClaims } from '@/content/impact-metrics/reading/comparison/compare'

const noun = (singular: string, plural: string) => ({ kind: 'noun', singular, plural }) as const
const clients = noun('client', 'clients')
const percent = { kind: 'percent' } as const

const compared = (text: string, ...claims: Claim[]) =>
  compareWithClaims(
    text,
    claims.map((claim, place) => ({
      id: `n${place + 1}`,
      claim: { nature: 'achieved', shape: 'exact', ...claim },
    })),
  )

const only = (text: string, ...claims: Claim[]) => {
  const [finding, ...others] = compared(text, ...claims)
  expect(others).toEqual([])
  return finding
}

const rounding: [text: string, claim: Claim, kind: string, isRounded: boolean][] = [
  ['70 000 clients', { value: 70_000, unit: clients }, 'matches', false],
  ['70 000 clients', { value: 69_850, unit: clients }, 'matches', true],
  ['près de 70 000 clients', { value: 69_850, unit: clients }, 'matches', true],
  ['3,5 millions de clients', { value: 3_512_000, unit: clients }, 'matches', true],
  ['72 000 clients', { value: 70_000, unit: clients }, 'contradicts', false],
  ['environ 300 clients', { value: 312, unit: clients }, 'matches', true],
  ['300 clients', { value: 312, unit: clients }, 'contradicts', false],
  ['plus de 300 clients', { value: 312, unit: clients }, 'matches', true],
  ['plus de 300 clients', { value: 290, unit: clients }, 'contradicts', false],
  ['plus de 300 clients', { value: 900, unit: clients }, 'contradicts', false],
  ['moins de 300 clients', { value: 280, unit: clients }, 'matches', true],
  ['une vingtaine de clients', { value: 21, unit: clients }, 'matches', true],
  ['une vingtaine de clients', { value: 35, unit: clients }, 'contradicts', false],
  ['des milliers de clients', { value: 4_200, unit: clients }, 'matches', true],
  [
    'les deux tiers des clients',
    { value: 66, unit: percent, label: 'des clients' },
    'matches',
    true,
  ],
  ['un client sur dix', { value: 10, unit: percent, label: 'des clients' }, 'matches', false],
  ['un client sur dix', { value: 30, unit: percent, label: 'des clients' }, 'contradicts', false],
  [
    'entre 65 et 75 % des clients',
    { shape: 'range', value: 63, valueTo: 80, unit: percent, label: 'des clients' },
    'matches',
    true,
  ],
  [
    '63 % à 80 % des clients',
    { shape: 'range', value: 63, valueTo: 80, unit: percent, label: 'des clients' },
    'matches',
    false,
  ],
  ['entre 10 et 15 clients', { value: 12, unit: clients }, 'matches', true],
  ['3 clients sur 4', { shape: 'share', value: 45, outOf: 60, unit: clients }, 'matches', false],
]

test.each(rounding)('« %s » of %j: %s', (text, claim, kind, isRounded) => {
  expect(only(text, claim)).toMatchObject({ kind, isRounded })
})

describe('what is counted', () => {
  const things: [text: string, unit: ReturnType<typeof noun>, kind: string][] = [
    ['70 familles', noun('ménage', 'ménages'), 'matches'],
    ['70 vendeuses', noun('vendeur', 'vendeurs'), 'matches'],
    ['70 communes', noun('ville', 'villes'), 'matches'],
    ['70 postes', noun('emploi', 'emplois'), 'matches'],
    ['90 communes', noun('ville', 'villes'), 'contradicts'],
    ['90 initiatives', noun('projet', 'projets'), 'contradicts'],
    ['70 brochures', noun('projet', 'projets'), 'unsourced'],
    ['36 collaborateurs', clients, 'unsourced'],
    ['70 personnes', noun('usager', 'usagers'), 'matches'],
    ['90 personnes', noun('usager', 'usagers'), 'unsourced'],
  ]

  test.each(things)('« %s » against 70 %j: %s', (text, unit, kind) => {
    expect(only(text, { value: 70, unit })?.kind).toBe(kind)
  })
})

describe('when', () => {
  const claim = { value: 312, unit: clients, period: { kind: 'during', year: 2015 } } as const

  test('another value of another year is another figure', () => {
    expect(only('En 2014, 250 clients sont venus.', claim)?.kind).toBe('unsourced')
  })

  test('the same value of another year has no source, and the message says why', () => {
    expect(only('En 2014, 312 clients sont venus.', claim)).toMatchObject({
      kind: 'unsourced',
      claimId: null,
      message: expect.stringContaining('Vérifiez l’année'),
    })
  })

  test('a running count may be quoted as of a later year', () => {
    const running = { ...claim, period: { kind: 'since', year: 2013 } } as const
    expect(only('En 2016, 312 clients étaient suivis.', running)?.kind).toBe('matches')
  })
})

describe('a target', () => {
  const target = {
    nature: 'target',
    value: 500,
    unit: noun('emploi', 'emplois'),
    period: { kind: 'by', year: 2030 },
  } as const

  test('told as a result is contradicted, in words of its own', () => {
    expect(only('500 emplois créés', target)).toMatchObject({
      kind: 'contradicts',
      message:
        '« 500 emplois » présente comme un résultat « objectif 2030 : 500 emplois » : écrivez que c’est un objectif.'.replace(
          /(?<=«) | (?=»|:)/g,
          '\u00a0',
        ),
    })
  })

  test.each([
    'L’objectif est de 500 emplois.',
    '500 emplois d’ici 2030',
    'Elle vise 500 emplois.',
    'Elle créera 500 emplois.',
  ])('« %s » is what it is', (text) => {
    expect(only(text, target)?.kind).toBe('matches')
  })

  test('is not contradicted by a smaller result', () => {
    expect(only('200 emplois ont été créés.', target)?.kind).toBe('unsourced')
  })
})

test('a match is preferred to a contradiction', () => {
  const finding = only(
    '813 clients assurés',
    { value: 312, unit: clients },
    { value: 813, unit: clients },
  )
  expect(finding).toMatchObject({ kind: 'matches', claimId: 'n2' })
})

test('a number that the label of a claim says is sourced', () => {
  const [, hours] = compared('70 clients, pour 16 heures par mois', {
    value: 70,
    unit: clients,
    label: 'suivis, 16 heures par mois',
  })
  expect(hours).toMatchObject({ kind: 'matches', claimId: 'n1' })
})

test('a draft without value answers nothing', () => {
  expect(only('70 clients', { unit: clients })?.kind).toBe('unsourced')
})

test('messages are for the writer, exact to the code point', () => {
  const claim = {
    value: 70_000,
    unit: clients,
    label: 'fragiles accompagnés',
    period: { kind: 'since', year: 2013 },
  } as const
  expect(only('75 000 clients', claim)?.message).toBe(
    '«\u00a075\u202f000 clients\u00a0» contredit le chiffre «\u00a070\u202f000 clients fragiles accompagnés depuis 2013\u00a0».',
  )
  expect(only('300 projets', claim)?.message).toBe(
    '«\u00a0300 projets\u00a0»\u00a0: aucun chiffre de cette fiche ne le dit.',
  )
  expect(only('près de 70 000 clients', { ...claim, value: 69_850 })?.message).toContain(
    'arrondit le chiffre',
  )
})
