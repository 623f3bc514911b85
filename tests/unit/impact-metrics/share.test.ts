import { describe, expect, test } from 'vitest'

import type { Claim } from '@/content/impact-metrics/claim'
import { shareLines, shareText } from '@/content/impact-metrics/share'

import { publicFigure } from './figures'

const today = '2026-03-01'
const claim = (change: Claim) => publicFigure({ claim: { ...publicFigure().claim, ...change } })
const lines = (figure = publicFigure()) => shareLines(figure, 'Anne Charpy', today)

const jobs = { kind: 'noun', singular: 'emploi', plural: 'emplois' } as const
const target = claim({
  nature: 'target',
  value: 72_000,
  unit: jobs,
  label: 'à créer',
  period: { kind: 'by', year: 2020 },
})

describe('the picture of a figure', () => {
  test('says what is counted, whose it is, what it is worth and on whose word', () => {
    const source = { ...publicFigure().source, publisher: 'Ashoka France', date: '2018-05-04' }
    expect(lines(publicFigure({ source }))).toEqual({
      prefix: '',
      numeral: '70\u202f000',
      words: 'clients accompagnés depuis 2013',
      age: null,
      subject: 'Anne Charpy',
      worth: 'Atteint, déclaré',
      source: 'Source\u00a0: Ashoka France, 2018',
    })
  })

  test('never lets a target pass for a result, nor hides that its year is over', () => {
    expect(lines(target)).toMatchObject({
      prefix: 'objectif 2020\u00a0:',
      worth: 'Objectif, déclaré',
      age: 'objectif 2020, résultat non publié',
    })
  })

  test('keeps « environ » and « au moins » in front of the numeral', () => {
    expect(lines(claim({ nature: 'estimate' }))).toMatchObject({
      prefix: 'environ',
      worth: 'Estimation, déclaré',
    })
    expect(lines(claim({ shape: 'at-least' })).prefix).toBe('au moins')
  })

  test('says how old an old figure is', () => {
    expect(lines(claim({ period: { kind: 'during', year: 2015 } })).age).toBe('donnée de 2015')
  })

  test('names the kind of source when it has no name', () => {
    expect(lines().source).toBe('Source\u00a0: déclaration de l’organisation')
  })
})

test('those who do not see it are told the same', () => {
  expect(shareText(target, "L'Appui", today)).toBe(
    'L’Appui\u00a0: objectif 2020\u00a0: 72\u202f000 emplois à créer (objectif 2020, résultat non publié)',
  )
})
