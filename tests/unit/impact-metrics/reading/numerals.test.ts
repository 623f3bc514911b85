import { expect, test } from 'vitest'

import { readNumbers } from '@/content/impact-metrics/reading/readNumbers'

import { values } from './reads'

const written: [text: string, ...values: number[]][] = [
  ['3 500 élèves', 3500],
  ['un demi-million d’élèves', 500_000],
  ['le million d’élèves', 1_000_000],
  ['3\u00a0500 élèves', 3500],
  ['3\u202f500 élèves', 3500],
  ['3\u2009500 élèves', 3500],
  ['3.500 élèves', 3500],
  ['1.250.000 élèves', 1_250_000],
  ['1 250 000 élèves', 1_250_000],
  ['3,5 tonnes', 3.5],
  ['3,5 millions de repas', 3_500_000],
  ['1,1 million de repas', 1_100_000],
  ['12 mille repas', 12_000],
  ['1,2 M€', 1_200_000],
  ['70k€', 70_000],
  ['70 k€', 70_000],
  ['3 Md€', 3e9],
  ['3 milliards d’euros', 3e9],
  ['12 000 €', 12_000],
  ['un million d’élèves', 1_000_000],
  ['deux millions et demi d’élèves', 2_500_000],
  ['trois cents élèves', 300],
  ['trois cent douze élèves', 312],
  ['vingt et un élèves', 21],
  ['vingt-et-un élèves', 21],
  ['soixante et onze élèves', 71],
  ['soixante-dix-sept élèves', 77],
  ['quatre-vingts élèves', 80],
  ['quatre-vingt-douze élèves', 92],
  ['nonante-cinq élèves', 95],
  ['mille élèves inscrits', 1000],
  ['deux mille cinq cents élèves', 2500],
  ['deux-mille-cinq-cents élèves', 2500],
  ['cent vingt mille élèves', 120_000],
  ['deux millions trois cent mille élèves', 2_300_000],
  ['une douzaine d’élèves', 12],
  ['une bonne centaine d’élèves', 100],
  ['trois douzaines d’élèves', 36],
  ['un millier d’élèves', 1000],
  ['312 vendeurs et 813 vendeuses', 312, 813],
  ['12, 15 et 18 villes', 12, 15, 18],
]

test.each(written)('« %s »', (text, ...expected) => {
  expect(values(text)).toEqual(expected)
})

const statements: [text: string, statement: object][] = [
  ['plus de 49 pays', { shape: 'at-least', value: 49, noun: 'pays' }],
  ['+ 33 000 ménages', { shape: 'at-least', value: 33_000 }],
  ['jusqu’à 40 bénévoles', { shape: 'at-most', value: 40 }],
  ['moins de 40 bénévoles', { shape: 'at-most', value: 40 }],
  ['près de 70 000 clients', { shape: 'about', value: 70_000 }],
  ['quelque 300 projets', { shape: 'about', value: 300 }],
  ['300 projets environ', { shape: 'about', value: 300 }],
  ['une vingtaine de projets', { shape: 'about', value: 20, isRoundWord: true }],
  ['63 % à 80 % des bénéficiaires', { shape: 'range', value: 63, valueTo: 80, unit: 'percent' }],
  ['10–15 % des cas', { shape: 'range', value: 10, valueTo: 15, unit: 'percent' }],
  ['entre 10 et 15 villes', { shape: 'range', value: 10, valueTo: 15, noun: 'villes' }],
  ['un taux passé de 25 à 8 %', { shape: 'change', value: 25, valueTo: 8, unit: 'percent' }],
  ['passé de 120 salariés en 2015 à 310', { shape: 'change', value: 120, valueTo: 310 }],
  ['deux tiers des salariés', { shape: 'share', value: 2, outOf: 3, noun: 'salariés' }],
  ['2/3 des salariés', { shape: 'share', value: 2, outOf: 3 }],
  ['la moitié des élèves', { shape: 'share', value: 1, outOf: 2, unit: 'percent' }],
  ['un salarié sur dix', { shape: 'share', value: 1, outOf: 10, noun: 'salarié' }],
  ['3 personnes sur 4', { shape: 'share', value: 3, outOf: 4, noun: 'personnes' }],
  ['sept des douze communes', { shape: 'share', value: 7, outOf: 12, noun: 'communes' }],
  ['1 pour 10', { shape: 'share', value: 1, outOf: 10 }],
  ['16 h par mois', { value: 16, unit: 'hours' }],
  ['560 000 heures d’insertion', { value: 560_000, unit: 'hours', noun: 'insertion' }],
  ['12 pour cent des jeunes', { value: 12, unit: 'percent', noun: 'jeunes' }],
  ['12 p. 100 des jeunes', { value: 12, unit: 'percent', noun: 'jeunes' }],
  ['vendus 5 euros', { value: 5, unit: 'euros' }],
  ['trois fois plus de visites', { shape: 'multiple', value: 3 }],
  ['Les dons ont doublé', { shape: 'multiple', value: 2 }],
  ['des milliers de familles', { shape: 'vague', value: 1000 }],
  ['70 Voisins Malins recrutés', { value: 70, noun: 'Voisins Malins recrutés' }],
  ['dont 12 apprentis', { qualifiers: ['part'] }],
  ['300 nouveaux adhérents', { qualifiers: ['addition'] }],
  ['450 000 usagers par an', { qualifiers: ['per-year'] }],
  ['vise 300 emplois', { qualifiers: ['target'] }],
  ['En 2014, 300 projets', { period: { kind: 'in', year: 2014 } }],
  ['300 projets lancés depuis 2014', { period: { kind: 'since', year: 2014 } }],
  ['Créée en 2014, elle compte 12 salariés', { period: null }],
]

test.each(statements)('« %s » says what it claims', (text, statement) => {
  const [mention, ...others] = readNumbers(text)
  expect(others).toEqual([])
  expect(mention).toMatchObject(statement)
})

test('a mention knows its sentence', () => {
  const [, second] = readNumbers('Il y a 12 fermes. M. Durand emploie 14 salariés en 2019. Fin.')
  expect(second?.sentence).toBe('M. Durand emploie 14 salariés en 2019.')
})
