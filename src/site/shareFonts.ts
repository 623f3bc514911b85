import { readFile } from 'node:fs/promises'

import { noto as notoFaces } from '@/design/share/drawable'

const style = 'normal' as const
const weight = 400 as const

async function readFonts() {
  // Spelled out, so that the build sees each file and takes it along.
  const [display, regular, semibold, ...noto] = await Promise.all([
    readFile(new URL('../design/fonts/fraunces-poster.woff', import.meta.url)),
    readFile(new URL('../design/fonts/figtree-regular.woff', import.meta.url)),
    readFile(new URL('../design/fonts/figtree-semibold.woff', import.meta.url)),
    readFile(new URL('../design/fonts/noto-sans-latin.woff', import.meta.url)),
    readFile(new URL('../design/fonts/noto-sans-latin-ext.woff', import.meta.url)),
    readFile(new URL('../design/fonts/noto-sans-vietnamese.woff', import.meta.url)),
    readFile(new URL('../design/fonts/noto-sans-greek.woff', import.meta.url)),
    readFile(new URL('../design/fonts/noto-sans-cyrillic.woff', import.meta.url)),
  ])
  return [
    { name: 'Fraunces', data: display, weight: 400, style },
    { name: 'Figtree', data: regular, weight: 400, style },
    { name: 'Figtree', data: semibold, weight: 600, style },
    ...noto.map((data, index) => ({
      name: notoFaces[index] ?? '',
      data,
      weight,
      style,
    })),
  ] satisfies { name: string; data: Buffer; weight: 400 | 600; style: 'normal' }[]
}

let fonts: ReturnType<typeof readFonts> | undefined

/** The fonts of the share pictures. Always the same array: what draws with it parses it once. */
export const shareFonts = () => (fonts ??= readFonts())
