import { expect, test } from 'vitest'

import { harmless, plainText } from '@/exchange/cells'
import { dayOf, readDay } from '@/exchange/days'
import { readNumber, writeNumber } from '@/exchange/numbers'

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
  [1.7976931348623157e308, BigInt(1.7976931348623157e308).toString()],
]

test.each(numbers)('%d is written %s, and is the same number again', (value, cell) => {
  expect(writeNumber(value)).toBe(cell)
  expect(readNumber(cell)).toBe(value)
})

const asTyped: [cell: string, value: number | null][] = [
  ['70 000', 70_000],
  ['70\u202f000,5', 70_000.5],
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

const days: [cell: string, moment: string | null][] = [
  ['2026-03-01', '2026-03-01T12:00:00.000Z'],
  ['01/03/2026', '2026-03-01T12:00:00.000Z'],
  ['1/3/2026', '2026-03-01T12:00:00.000Z'],
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
