import { describe, expect, test } from 'vitest'

import { citation } from '@/content/impact-metrics/citation'
import type { Figure } from '@/content/impact-metrics/figure'
import type { Claim } from '@/content/impact-metrics/model'

const clients: Claim = {
  nature: 'achieved',
  shape: 'exact',
  value: 70_000,
  unit: { kind: 'noun', singular: 'client', plural: 'clients' },
  label: 'fragiles accompagnés',
  period: { kind: 'since', year: 2013 },
}
const declared: Figure['verification'] = { level: 'declared', by: null, on: null }
const ashoka: Figure['source'] = {
  kind: 'own-statement',
  title: 'Les pionniers de la co-création',
  publisher: 'Ashoka France',
  date: null,
  url: null,
}
const read = {
  subject: 'Mouna Aoun',
  siteName: 'Les pionniers de la co-création',
  address: 'https://pionniers.test/chiffres/1',
  today: '2026-11-25T08:00:00.000Z',
}
const end =
  'Les pionniers de la co-création, https://pionniers.test/chiffres/1, consulté le 25\u00a0novembre\u00a02026.'

const cited = (figure: Partial<Pick<Figure, 'claim' | 'source' | 'verification'>>) =>
  citation({ claim: clients, source: ashoka, verification: declared, ...figure }, read)

describe('a figure is quoted', () => {
  test('with whose it is, where it comes from and what it is worth', () => {
    expect(cited({})).toBe(
      `70\u202f000 clients fragiles accompagnés depuis 2013 (Mouna Aoun\u202f; source\u00a0: Ashoka France, Les pionniers de la co-création, s.\u00a0d.\u202f; déclaré). ${end}`,
    )
  })

  test('with the day of its source, and whoever checked it', () => {
    const source = { ...ashoka, date: '2015-03-01T12:00:00.000Z' }
    const verification = { level: 'third-party', by: 'Cabinet Vérité', on: null } as const
    expect(cited({ source, verification })).toBe(
      `70\u202f000 clients fragiles accompagnés depuis 2013 (Mouna Aoun\u202f; source\u00a0: Ashoka France, Les pionniers de la co-création, 1er\u00a0mars\u00a02015\u202f; vérifié par un tiers, Cabinet Vérité). ${end}`,
    )
  })

  test.each<[string, Partial<Figure['source']>, string]>([
    ['no title', { title: null }, 'Ashoka France, s.\u00a0d.'],
    ['no publisher', { publisher: null }, 'Les pionniers de la co-création, s.\u00a0d.'],
    ['neither', { title: null, publisher: null }, 'déclaration de l’organisation, s.\u00a0d.'],
    [
      'an unreadable date',
      { date: 'hier' },
      'Ashoka France, Les pionniers de la co-création, s.\u00a0d.',
    ],
    [
      'a title typed in haste',
      { title: "Qu'en est-il ?" },
      'Ashoka France, Qu’en est-il\u202f?, s.\u00a0d.',
    ],
  ])('when its source has %s', (_, source, words) => {
    expect(cited({ source: { ...ashoka, ...source } })).toContain(`source\u00a0: ${words}\u202f;`)
  })
})

describe('what is not a result is not quoted as one', () => {
  const target: Claim = {
    nature: 'target',
    shape: 'exact',
    value: 72_000,
    unit: { kind: 'noun', singular: 'emploi', plural: 'emplois' },
    label: 'à créer',
    period: { kind: 'by', year: 2020 },
  }

  test('a target whose year has passed', () => {
    expect(cited({ claim: target })).toBe(
      `Objectif 2020\u00a0: 72\u202f000 emplois à créer (Mouna Aoun\u202f; résultat non publié\u202f; source\u00a0: Ashoka France, Les pionniers de la co-création, s.\u00a0d.\u202f; objectif, déclaré). ${end}`,
    )
  })

  test('a target that still runs', () => {
    const running = { ...target, period: { kind: 'by', year: 2030 } } as const
    expect(cited({ claim: running })).toMatch(
      /^Objectif 2030\u00a0: 72\u202f000 emplois à créer \(Mouna Aoun\u202f; source/,
    )
  })

  test.each<[Claim['nature'], RegExp]>([
    ['estimate', /^Environ 70.*\u202f; estimation, déclaré\)\. /],
    ['context', /^70.*\u202f; contexte, déclaré\)\. /],
  ])('an %s', (nature, words) => {
    expect(cited({ claim: { ...clients, nature } })).toMatch(words)
  })
})
