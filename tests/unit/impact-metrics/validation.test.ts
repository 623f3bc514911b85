import { describe, expect, test } from 'vitest'

import { problemsOf, type Claim } from '@/content/impact-metrics/model'

const good: Claim = {
  nature: 'achieved',
  shape: 'exact',
  value: 12,
  unit: { kind: 'noun', singular: 'ménage', plural: 'ménages' },
  label: 'aidés',
}
const percent = { kind: 'percent' } as const
const fieldsIn = (claim: Claim) => problemsOf(claim).map(({ field }) => field)

describe('a claim one can stand by has no problem', () => {
  test.each<[string, Partial<Claim>]>([
    ['a count', {}],
    ['zero', { value: 0 }],
    ['no noun where none is needed', { unit: percent }],
    ['a range', { shape: 'range', valueTo: 13 }],
    ['a change downwards', { shape: 'change', valueTo: 3 }],
    ['a share in percent', { shape: 'share', value: 100, unit: percent }],
    ['a share of a whole', { shape: 'share', value: 12, outOf: 12 }],
    ['a growth above a hundred percent', { value: 150, unit: percent }],
    ['a negative percentage', { value: -3, unit: percent }],
    ['a target with its year', { nature: 'target', period: { kind: 'by', year: 2030 } }],
    ['a yearly figure without a year', { period: { kind: 'per-year' } }],
    ['a length', { period: { kind: 'over', years: 5 } }],
    ['two years', { period: { kind: 'between', year: 2011, yearTo: 2015 } }],
    ['an old value in a field its shape hides', { valueTo: 3, outOf: 2 }],
  ])('%s', (_, changes) => {
    expect(problemsOf({ ...good, ...changes })).toEqual([])
  })
})

describe('a claim with a problem names the field', () => {
  test.each<[string, Partial<Claim>, string[]]>([
    ['no nature', { nature: null }, ['nature']],
    ['no shape', { shape: undefined }, ['shape']],
    ['no value', { value: null }, ['value']],
    ['no label', { label: '  ' }, ['label']],
    ['no unit', { unit: null }, ['unit.kind']],
    ['no noun', { unit: { kind: 'noun' } }, ['unit.singular', 'unit.plural']],
    ['no plural', { unit: { kind: 'noun', singular: 'ménage', plural: '' } }, ['unit.plural']],
    ['infinity', { value: Infinity }, ['value']],
    ['not a number', { value: NaN }, ['value']],
    ['fewer than nobody', { value: -1 }, ['value']],
    ['a range without end', { shape: 'range' }, ['valueTo']],
    ['a range upside down', { shape: 'range', valueTo: 11 }, ['valueTo']],
    ['a range of nothing', { shape: 'range', valueTo: 12 }, ['valueTo']],
    ['a change without end', { shape: 'change' }, ['valueTo']],
    ['a change that changes nothing', { shape: 'change', valueTo: 12 }, ['valueTo']],
    ['more than all', { shape: 'share', value: 101, unit: percent }, ['value']],
    ['less than none', { shape: 'share', value: -1, unit: percent }, ['value']],
    ['more than the whole', { shape: 'share', value: 13, outOf: 12 }, ['value']],
    ['a share of nothing', { shape: 'share', value: 0, outOf: 0 }, ['outOf']],
    ['a percentage of a number', { shape: 'share', outOf: 60, unit: percent }, ['outOf']],
    ['a share of unknown hours', { shape: 'share', unit: { kind: 'hours' } }, ['outOf']],
    ['a target without year', { nature: 'target' }, ['period.kind']],
    [
      'a target in the past tense',
      { nature: 'target', period: { kind: 'at', year: 2015 } },
      ['period.kind'],
    ],
    ['a deadline for a result', { period: { kind: 'by', year: 2020 } }, ['period.kind']],
    ['a deadline without year', { nature: 'target', period: { kind: 'by' } }, ['period.year']],
    ['no year', { period: { kind: 'at' } }, ['period.year']],
    ['a year long ago', { period: { kind: 'since', year: 1899 } }, ['period.year']],
    ['a year far away', { period: { kind: 'at', year: 2101 } }, ['period.year']],
    ['half a year', { period: { kind: 'at', year: 2015.5 } }, ['period.year']],
    [
      'an end before the start',
      { period: { kind: 'between', year: 2015, yearTo: 2011 } },
      ['period.yearTo'],
    ],
    ['no end', { period: { kind: 'between', year: 2015 } }, ['period.yearTo']],
    ['no length', { period: { kind: 'over' } }, ['period.years']],
    ['a length of nothing', { period: { kind: 'over', years: 0 } }, ['period.years']],
  ])('%s', (_, changes, fields) => {
    expect(fieldsIn({ ...good, ...changes })).toEqual(fields)
  })

  test('in French, spaces included', () => {
    const [share] = problemsOf({ ...good, shape: 'share', value: 101, unit: percent })
    expect(share?.message).toBe('Une part ne dépasse pas 100\u202f%.')
  })
})
