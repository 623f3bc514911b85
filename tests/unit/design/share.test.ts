import { readFileSync, statSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { colours, hueOf } from '@/design/share/colours'
import { drawable, faceFor, isDrawn } from '@/design/share/drawable'
import { keptCompany, nameSize, shareSize, textSizes } from '@/design/share/sizes'

import { hexOf, mixed, oklab, type Lab } from '@/app/(site)/style/tokens/oklab'
import { signsOf } from '../../support/fontSigns'

const fonts = ['fraunces-poster', 'figtree-regular', 'figtree-semibold'].map(
  (name) => `src/design/fonts/${name}.woff`,
)

const noto = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'].map(
  (part) => `src/design/fonts/noto-sans-${part}.woff`,
)

describe('the signs of the picture', () => {
  test.each(fonts)('%s has every usual one', (font) => {
    const has = signsOf(font)
    const signs = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code))
    const isUsual = (sign: string) => faceFor(sign, 'usual').fontFamily === 'usual'
    expect(signs.filter((sign) => isUsual(sign) && !has.has(sign))).toEqual([])
  })

  test('are all in one face or another', () => {
    const has = new Set([...fonts, ...noto].flatMap((font) => [...signsOf(font)]))
    const signs = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code))
    expect(signs.filter((sign) => isDrawn(sign) && !has.has(sign))).toEqual([])
  })

  test.each([
    ['Łukasz Żółć', 'Łukasz Żółć', 'Fraunces'],
    ['Đặng Thị Đức', 'Đặng Thị Đức', 'Noto Sans'],
    ['Ελένη', 'Ελένη', 'Noto Sans'],
    ['Владимир Щукин', 'Владимир Щукин', 'Noto Sans'],
    ['e\u0301lodie', 'élodie', 'Fraunces'],
    ['李娜', 'Li Na', 'Fraunces'],
    ['محمد بن علي', 'Mhmd Bn Ly', 'Fraunces'],
    ['Anne 李', 'Anne Li', 'Fraunces'],
    ['김민준', 'GimMinJun', 'Fraunces'],
    ['Zoé 👩🏽\u200d🚒', 'Zoé', 'Fraunces'],
  ])('draw « %s » as « %s », in one face', (name, line, face) => {
    expect(drawable(name)).toBe(line)
    expect([...drawable(name)].filter((sign) => !isDrawn(sign))).toEqual([])
    expect(String(faceFor(drawable(name), 'Fraunces').fontFamily)).toMatch(face)
  })

  test('are those of French, its spaces included', () => {
    const french =
      'Où ça\u00a0? «\u00a0L’œuvre\u00a0» à 63\u202f%, 1\u202f234\u00a0€\u202f; −3 … É Ç ÿ'
    expect(drawable(french)).toBe(french)
  })

  test('a sign that no font has loses its accent, or is left out', () => {
    expect(drawable('Łucja ḫ 😀 fin')).toBe('Łucja h fin')
    expect(drawable('un\u2009deux\u200b')).toBe('un deux')
  })

  test('weigh little enough to be read at once', () => {
    const bytes = fonts.map((font) => statSync(font).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(64 * 1024)
  })
})

describe('the colours of the picture', () => {
  const tokens = readFileSync('src/design/tokens.css', 'utf8').split('@media')[0] ?? ''
  const hues = readFileSync('src/design/tokens.css', 'utf8')
  const token = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1] ?? ''

  test('are the ink and paper of the pages', () => {
    expect(colours).toEqual({
      ink: token('ink'),
      inkSoft: token('ink-soft'),
      paper: token('paper'),
    })
  })

  test.each([1, 2, 3, 4, 5, 6, 7])('theme %i has its hue, and the tint of its posters', (theme) => {
    const angle = Number(new RegExp(`data-hue='${theme}'\\] {\\s*--h: (\\d+)`).exec(hues)?.[1])
    const turn = (angle * Math.PI) / 180
    const [light, chroma] = [Number(token('hue-l')), Number(token('hue-c'))]
    const hue: Lab = [light, chroma * Math.cos(turn), chroma * Math.sin(turn)]
    const part = Number.parseFloat(token('tint-part')) / 100

    expect(hueOf(theme)).toEqual({
      hue: hexOf(hue),
      tint: hexOf(mixed(hue, oklab(colours.paper), part)),
    })
  })
})

describe('the sizes of the picture', () => {
  const short = { prefix: '', numeral: '300', words: 'projets lancés', age: null }

  test('a short numeral is as large as it gets; a long one stays inside the margins', () => {
    expect(textSizes(short).numeral).toBeGreaterThan(240)
    const { numeral } = textSizes({
      ...short,
      numeral: '1\u202f234\u202f567 à 2\u202f345\u202f678',
    })
    expect(numeral).toBeGreaterThan(70)
    expect(numeral * 16 * 0.6).toBeLessThan(shareSize.width)
  })

  test('the longest sentence one may write still leaves the numeral larger than its words', () => {
    const longest = { prefix: 'environ', numeral: '300', words: 'm '.repeat(145), age: 'donnée' }
    const sizes = textSizes(longest)
    expect(sizes.numeral).toBeGreaterThan(sizes.words * 1.5)
  })

  test('a long name is set smaller', () => {
    expect(nameSize('Club Initiative contre l’Exclusion Bancaire')).toBe(44)
    expect(nameSize('m'.repeat(160))).toBe(26)
  })

  test('no word is left alone on the last line', () => {
    expect(keptCompany('vendeurs formés en 2015')).toBe('vendeurs formés en\u00a02015')
    expect(keptCompany('vendeurs')).toBe('vendeurs')
  })
})
