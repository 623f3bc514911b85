import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { hueSwatches, swatchesOf } from '@/app/(site)/style/tokens/colours'
import { contrast } from '@/app/(site)/style/tokens/contrast'
import { schemesOf } from '@/app/(site)/style/tokens/scheme'

const { light, dark, angles } = schemesOf(readFileSync('src/design/tokens.css', 'utf8'))

test('contrast is counted as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s scheme', (_, scheme) => {
  test('words are read on every ground they stand on', () => {
    const rules = /^(rule|rule-strong|band-rule)$/
    const faint = swatchesOf(scheme).filter(({ name, ratio }) => !rules.test(name) && ratio < 4.5)
    expect(faint).toEqual([])
  })

  test('the edges of what can be pressed are seen', () => {
    const edge = swatchesOf(scheme).find(({ name }) => name === 'rule-strong')
    expect(edge?.ratio).toBeGreaterThanOrEqual(3)
  })

  test('each of the seven hues is read on paper, tint, wash and band', () => {
    expect(angles).toHaveLength(7)
    const swatches = angles.flatMap((angle) => hueSwatches(scheme, angle))
    expect(swatches.filter(({ ratio }) => !(ratio >= 4.5))).toEqual([])
  })
})
