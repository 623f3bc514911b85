import type { Field } from 'payload'
import { expect, test } from 'vitest'

import { claimFields } from '@/content/impact-metrics/fields/claim'
import type { Claim, PeriodKind, Shape, UnitKind } from '@/content/impact-metrics/model'

/** The paths of the fields that the form shows for this claim. */
function shownFields(claim: Claim, fields: Field[] = claimFields, above = ''): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'row') return shownFields(claim, field.fields, above)
    if (!('name' in field) || field.name === undefined) return []
    const isShown = field.admin?.condition?.(claim, {}, Object({})) ?? true
    if (!isShown) return []
    if (field.type === 'group') return shownFields(claim, field.fields, `${field.name}.`)
    return [`${above}${field.name}`]
  })
}

const only = (claim: Claim, ...paths: string[]) =>
  shownFields(claim).filter((path) => paths.includes(path))

const values: [Shape, UnitKind, string[]][] = [
  ['exact', 'noun', ['value']],
  ['at-least', 'hours', ['value']],
  ['about', 'euros', ['value']],
  ['range', 'noun', ['value', 'valueTo']],
  ['change', 'percent', ['value', 'valueTo']],
  ['share', 'noun', ['value', 'outOf']],
  ['share', 'percent', ['value']],
]

test.each(values)('the shape « %s » counted in %s asks for %j', (shape, kind, expected) => {
  expect(only({ shape, unit: { kind } }, 'value', 'valueTo', 'outOf')).toEqual(expected)
})

test('a total that a percentage cannot have stays in sight, so that it can be emptied', () => {
  const claim: Claim = { shape: 'share', outOf: 60, unit: { kind: 'percent' } }
  expect(shownFields(claim)).toContain('outOf')
})

const units: [UnitKind, string[]][] = [
  ['noun', ['unit.kind', 'unit.singular', 'unit.plural']],
  ['percent', ['unit.kind']],
  ['hours', ['unit.kind']],
  ['euros', ['unit.kind']],
]

test.each(units)('the unit « %s » asks for %j', (kind, expected) => {
  expect(only({ unit: { kind } }, 'unit.kind', 'unit.singular', 'unit.plural')).toEqual(expected)
})

const periods: [PeriodKind, string[]][] = [
  ['at', ['period.year']],
  ['during', ['period.year']],
  ['since', ['period.year']],
  ['between', ['period.year', 'period.yearTo']],
  ['per-year', ['period.year']],
  ['by', ['period.year']],
  ['over', ['period.year', 'period.years']],
]

test.each(periods)('the period « %s » asks for %j', (kind, expected) => {
  const years = ['period.year', 'period.yearTo', 'period.years']
  expect(only({ period: { kind } }, ...years)).toEqual(expected)
})

test('an empty form asks for no field that a later choice would take away', () => {
  expect(only({}, 'valueTo', 'outOf', 'unit.singular', 'period.year', 'period.years')).toEqual([])
})
