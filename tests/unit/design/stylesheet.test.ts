import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { expect, test } from 'vitest'

const KILOBYTE = 1024
const filesUnder = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
const sheets = ['src/design', 'src/site'].flatMap((folder) => filesUnder(folder, '.css'))

test('all the style of the site, on one page, would stay within its budget', () => {
  const css = sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('\n')
  expect(gzipSync(css).length).toBeLessThanOrEqual(15 * KILOBYTE)
})

test('the fonts together stay within theirs', () => {
  const bytes = filesUnder('src/design/fonts', '.woff2').map((font) => statSync(font).size)
  expect(bytes).toHaveLength(2)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * KILOBYTE)
})

test('nothing is fetched from elsewhere', () => {
  for (const sheet of sheets) {
    expect(readFileSync(sheet, 'utf8'), sheet).not.toMatch(/url\(\s*['"]?(?:https?:)?\/\//)
  }
})

test('every rule stands in a layer, so that the order of files decides nothing', () => {
  for (const sheet of sheets) {
    const outside = readFileSync(sheet, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split('\n')
      .filter((line) => /^[^\s@}]/.test(line))
    expect(outside, sheet).toEqual([])
  }
})
