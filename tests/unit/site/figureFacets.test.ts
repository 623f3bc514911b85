import { describe, expect, test } from 'vitest'

import type { CatalogueEntry } from '@/app/(site)/_composition/published'
import { figureListing } from '@/app/(site)/chiffres/listing'
import type { Claim, VerificationLevel } from '@/content/impact-metrics/model'
import { unitFacet } from '@/content/impact-metrics/outline'
import { knownParameters } from '@/site/parameters'
import { paths } from '@/site/paths'

import { theme } from './people'

const { choiceOf, filtersFor, isNarrowed, widerLists } = figureListing

const eau = theme('eau')
const emploi = theme('emploi')

type Facts = {
  claim?: Claim
  themes?: CatalogueEntry['subject']['themes']
  level?: VerificationLevel
}

function entry(id: string, { claim = {}, themes = [], level = 'declared' }: Facts): CatalogueEntry {
  const whole: Claim = {
    nature: 'achieved',
    shape: 'exact',
    unit: { kind: 'noun', singular: 'ménage', plural: 'ménages' },
    ...claim,
  }
  return {
    subject: { name: id, path: `/pionniers/${id}`, themes },
    figure: {
      id,
      subject: { collection: 'pioneers', id },
      claim: whole,
      unit: unitFacet(whole),
      isAdditive: false,
      level,
      createdAt: '2026-01-01',
      updatedAt: '2026-01-01',
    },
  }
}

const jobs = { kind: 'noun', singular: 'emploi', plural: 'emplois' } as const
const entries = [
  entry('a', { themes: [eau, emploi], claim: { period: { kind: 'during', year: 2012 } } }),
  entry('b', { themes: [emploi], claim: { nature: 'target', unit: jobs } }),
  entry('c', { themes: [emploi], level: 'third-party', claim: { unit: jobs } }),
  entry('d', { claim: { unit: { kind: 'euros' }, period: { kind: 'at', year: 2020 } } }),
]

const found = (asked: Record<string, string>) => {
  const choice = choiceOf(asked)
  return figureListing.found(entries, choice).map(({ figure: { id } }) => id)
}

const listed = (name: string, asked: Record<string, string> = {}) =>
  filtersFor(entries, choiceOf(asked)).lists.find((list) => list.name === name)?.choices ?? []

describe('a figure is counted in', () => {
  const units: [claim: Claim, value: string, label: string][] = [
    [{ unit: { kind: 'noun', plural: 'Élèves d’école' } }, 'eleves-d-ecole', 'Élèves d’école'],
    [{ unit: { kind: 'noun', singular: 'ménage' } }, 'menage', 'ménage'],
    [{ unit: { kind: 'percent' } }, 'pour-cent', 'pour cent'],
    [{ unit: { kind: 'hours' } }, 'heures', 'heures'],
    [{ unit: { kind: 'euros' } }, 'euros', 'euros'],
    [{ shape: 'share', unit: { kind: 'noun', plural: 'ménages' } }, 'pour-cent', 'pour cent'],
    [
      { shape: 'share', outOf: 60, unit: { kind: 'noun', plural: 'ménages' } },
      'menages',
      'ménages',
    ],
    [{}, 'sans-unite', 'sans unité'],
  ]

  test.each(units)('%j: %s', (claim, value, label) => {
    expect(unitFacet(claim)).toEqual({ value, label })
  })
})

describe('the figures', () => {
  test('are narrowed by nature, unit, theme and verification, each by its own name', () => {
    expect(found({ nature: 'objectifs' })).toEqual(['b'])
    expect(found({ unite: 'emplois' })).toEqual(['b', 'c'])
    expect(found({ theme: 'eau' })).toEqual(['a'])
    expect(found({ verification: 'verifies' })).toEqual(['c'])
    expect(found({ theme: 'emploi', unite: 'emplois', nature: 'resultats' })).toEqual(['c'])
  })

  test('come in the order of the catalogue, or those with the latest data first', () => {
    expect(found({})).toEqual(['a', 'b', 'c', 'd'])
    expect(found({ tri: 'donnees' })).toEqual(['d', 'a', 'b', 'c'])
    expect(found({ tri: 'constructor' })).toEqual(['a', 'b', 'c', 'd'])
  })

  test('are not narrowed by an order, nor by a parameter nobody knows', () => {
    expect(isNarrowed(choiceOf({ tri: 'donnees', couleur: 'bleu' }))).toBe(false)
    expect(isNarrowed(choiceOf({ unite: 'inconnue' }))).toBe(true)
  })
})

test('every facet and the order are parameters the front door lets through', () => {
  expect(knownParameters[paths.metrics]).toEqual(figureListing.names)
})

describe('the lists of choices', () => {
  test('set units by use, natures and verifications from the most to the least telling', () => {
    expect(listed('unite').map(({ label, count }) => `${label} ${count}`)).toEqual([
      'emplois 2',
      'euros 1',
      'ménages 1',
    ])
    expect(listed('nature').map(({ label }) => label)).toEqual(['résultats', 'objectifs'])
    expect(listed('verification').map(({ label }) => label)).toEqual([
      'vérifiés par un tiers',
      'déclarés',
    ])
  })

  test('keep the other choices and the order, and forget the page', () => {
    const asked = { theme: 'emploi', tri: 'donnees', page: '4' }
    expect(listed('unite', asked).map(({ href }) => href)).toEqual([
      '/chiffres?unite=emplois&theme=emploi&tri=donnees',
      '/chiffres?unite=menages&theme=emploi&tri=donnees',
    ])
  })

  test('lead back from what is chosen', () => {
    const [chosen] = listed('theme', { theme: 'eau' }).filter(({ isChosen }) => isChosen)
    expect(chosen?.href).toBe('/chiffres')
  })
})

describe('units beyond the most used', () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    entry(`n${index}`, { claim: { unit: { kind: 'noun', plural: `unité ${index}` } } }),
  )
  const filters = (asked: Record<string, string>) => filtersFor(many, choiceOf(asked))

  test('are counted below the list, and reached by the form', () => {
    const { lists, selects } = filters({})
    const units = lists.find(({ name }) => name === 'unite')

    expect(units?.choices).toHaveLength(8)
    expect(units?.more).toBe(4)
    expect(selects.find(({ name }) => name === 'unite')?.options).toHaveLength(12)
  })

  test('stand in the list once chosen, and the form then says so too', () => {
    const { lists, selects, kept } = filters({ unite: 'unite-9', nature: 'resultats' })

    expect(lists.find(({ name }) => name === 'unite')?.choices.at(-1)?.label).toBe('unité 9')
    expect(selects[0]?.options.find(({ isChosen }) => isChosen)?.value).toBe('unite-9')
    expect(kept).toEqual([{ name: 'nature', value: 'resultats' }])
  })
})

test('a list that is empty says which choice to drop, the most helpful first', () => {
  expect(widerLists(entries, choiceOf({ unite: 'inconnue', theme: 'emploi' }))).toEqual([
    { label: 'toutes les unités', count: 3, href: '/chiffres?theme=emploi' },
  ])
  expect(
    widerLists(entries, choiceOf({ unite: 'euros', theme: 'emploi' })).map(({ count }) => count),
  ).toEqual([3, 1])
})
