import { expect, test } from 'vitest'

import { harmless, harmlessCell, plainText } from '@/exchange/cells'
import { dayOf, readDay } from '@/exchange/days'
import { yesNo } from '@/exchange/kinds'
import { readNumber, twoReadings, writeNumber } from '@/exchange/numbers'

const dangerous = ['=1+2', '+33 1', '-5 %', '@SUM(A1)', '\tx', '\rx', '\nx', ' =1', "'=1", "''@a"]

test.each(dangerous)('%j is written with an apostrophe more, and read as it was', (text) => {
  expect(harmless(text)).toBe(`'${text}`)
  expect(plainText(harmless(text))).toBe(text)
})

test.each(['', 'l’eau', "'quote", "d'abord = ensuite", '3 - 2'])('%j is left alone', (text) => {
  expect(harmless(text)).toBe(text)
  expect(plainText(text)).toBe(text)
})

const numbers: [value: number, cell: string][] = [
  [70_000, '70000'],
  [-3.5, '-3,5'],
  [0.1 + 0.2, '0,30000000000000004'],
  [1e21, '1000000000000000000000'],
  [1.5e-7, '0,00000015'],
  [5e-324, `0,${'0'.repeat(323)}5`],
  [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  [1.25, '1,25'],
  [1.125, '1,1250'],
  [70.5, '70,5'],
  [999.001, '999,0010'],
  [0.125, '0,125'],
  [1.7976931348623157e308, BigInt(1.7976931348623157e308).toString()],
]

test.each(numbers)('%d is written %s, and is the same number again', (value, cell) => {
  expect(writeNumber(value)).toBe(cell)
  expect(readNumber(cell)).toBe(value)
})

const asTyped: [cell: string, value: number | null][] = [
  ['70 000', 70_000],
  ['70\u202f000,5', 70_000.5],
  ['70\u2009000', 70_000],
  ['70\u2007000', 70_000],
  ['70\u00a0000', 70_000],
  ["70'000", 70_000],
  ['70’000', 70_000],
  ['1 250,5', 1_250.5],
  ['1 234 567', 1_234_567],
  ['1250,500', 1_250.5],
  ['0,125', 0.125],
  ['1,250,000', 1_250_000],
  ['1.250.000', 1_250_000],
  ['1,250.5', 1_250.5],
  ['1.250,5', 1_250.5],
  ['1,250', null],
  ['70,000', null],
  ['1.250', null],
  ['1,25', 1.25],
  ['1,2500', 1.25],
  ['−12', -12],
  [' 7 ', 7],
  ['7 0', null],
  ['3.5', null],
  ['3.500', null],
  ['1e5', null],
  ['63 %', null],
  ['=2+3', null],
  ['+5', null],
  ['Infinity', null],
  ['soixante', null],
]

test.each(asTyped)('%j typed by hand is %s', (cell, value) => {
  expect(readNumber(cell)).toBe(value)
})

const unsure: [cell: string, decimal: number, thousands: number][] = [
  ['1,250', 1.25, 1_250],
  ['1.250', 1.25, 1_250],
  ['70,000', 70, 70_000],
  [' -12,500 ', -12.5, -12_500],
  ['−999.999', -999.999, -999_999],
]

test.each(unsure)('%j may be %d or %d', (cell, decimal, thousands) => {
  expect(twoReadings(cell)).toEqual({ decimal, thousands })
  expect(readNumber(cell)).toBeNull()
})

test.each(['1 250,5', '0,125', '1250,500', '1,25', '1,250,000', '1,2500', '3.5', ''])(
  '%j leaves no doubt',
  (cell) => expect(twoReadings(cell)).toBeNull(),
)

test.each([
  ...['oui', 'OUI', ' Vrai', 'VRAI', 'TRUE', '1'].map((cell) => [cell, true] as const),
  ...['non', 'FAUX', 'Faux ', 'FALSE', '0'].map((cell) => [cell, false] as const),
])('%j is %s', (cell, value) => {
  expect(yesNo.read(cell)).toEqual({ value })
})

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-3,5', '-3,5'],
  [' -1 200 %', ' -1 200 %'],
  ['-x', "'-x"],
  ["'=déjà", "'=déjà"],
  ['texte', 'texte'],
])('a refused cell %j goes back as %j', (cell, sent) => {
  expect(harmlessCell(cell)).toBe(sent)
})

const days: [cell: string, moment: string | null][] = [
  ['2026-03-01', '2026-03-01T12:00:00.000Z'],
  ['01/03/2026', '2026-03-01T12:00:00.000Z'],
  ['1/3/2026', '2026-03-01T12:00:00.000Z'],
  ['01/03/2026 00:00', '2026-03-01T12:00:00.000Z'],
  ['01/03/2026 00:00:00', '2026-03-01T12:00:00.000Z'],
  ['01/03/2026 à 14h30', '2026-03-01T12:00:00.000Z'],
  ['2026-03-01 00:00:00', '2026-03-01T12:00:00.000Z'],
  ['2026-03-01T23:30:00.000Z', '2026-03-01T12:00:00.000Z'],
  ['2026/03/01', '2026-03-01T12:00:00.000Z'],
  ['01.03.2026', '2026-03-01T12:00:00.000Z'],
  ['01-03-2026', '2026-03-01T12:00:00.000Z'],
  ['01/03/26', '2026-03-01T12:00:00.000Z'],
  ['01/03/99', '1999-03-01T12:00:00.000Z'],
  ['1er mars 2026', '2026-03-01T12:00:00.000Z'],
  ['dimanche 1 mars 2026', '2026-03-01T12:00:00.000Z'],
  ['14 févr. 2026', '2026-02-14T12:00:00.000Z'],
  ['14-août-26', '2026-08-14T12:00:00.000Z'],
  ['45717', '2025-03-01T12:00:00.000Z'],
  ['46082', '2026-03-01T12:00:00.000Z'],
  ['4571', null],
  ['2026', null],
  ['03/13/2026', null],
  ['1 brumaire 2026', null],
  ['2026-02-30', null],
  ['31/04/2026', null],
  ['03/2026', null],
  ['mars 2026', null],
]

test.each(days)('the day %j is %s', (cell, moment) => {
  expect(readDay(cell)).toBe(moment)
  if (moment) expect(readDay(dayOf(moment))).toBe(moment)
})

test('a moment is on the day it is in Paris, as on the pages', () => {
  expect(dayOf('2026-01-14T23:30:00.000Z')).toBe('2026-01-15')
  expect(dayOf('')).toBe('')
})
