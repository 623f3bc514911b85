import { expect, test } from 'vitest'

import { countsPeople, thingCounted } from '@/content/impact-metrics/vocabulary'

const sameKindOfThing = (one: string, other: string) => {
  const { kind } = thingCounted(one)
  return kind !== '' && kind === thingCounted(other).kind
}

test.each([
  ['projet', 'projets'],
  ['projets', 'initiatives'],
  ['actions', 'programmes'],
  ['emplois', 'postes'],
  ['emplois', 'personnes ramenées vers l’emploi'],
  ['72 000 emplois à créer', 'les demandeurs remis en emploi'],
  ['ménages', 'foyers surendettés'],
  ['villes', 'communes'],
  ['salariées', 'collaborateurs'],
  ['collaboratrices', 'employés'],
  ['vendeuses', 'vendeurs formés'],
  ['Français', 'Françaises'],
  ['journaux', 'journal'],
  ['points d’information', 'point d’information'],
])('%s and %s are one kind of thing', (one, other) => {
  expect(sameKindOfThing(one, other)).toBe(true)
  expect(sameKindOfThing(other, one)).toBe(true)
})

test.each([
  ['projets', 'pays'],
  ['emplois', 'personnes'],
  ['emplois', 'employés'],
  ['familles', 'habitants'],
  ['points d’information', 'points de vente'],
  ['entreprises', 'coentreprises'],
  ['', ''],
])('%s and %s are not', (one, other) => {
  expect(sameKindOfThing(one, other)).toBe(false)
})

test('people are counted by the names people go by', () => {
  expect(
    ['personnes formées', 'clientes', 'ménages', 'Français'].filter(countsPeople),
  ).toHaveLength(4)
  expect(['emplois', 'projets', 'points d’information'].filter(countsPeople)).toEqual([])
})
