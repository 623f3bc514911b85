import { readFile } from 'node:fs/promises'

const style = 'normal'

async function readFonts() {
  // Spelled out, so that the build sees each file and takes it along.
  const [display, regular, semibold] = await Promise.all([
    readFile(new URL('../design/fonts/fraunces-poster.woff', import.meta.url)),
    readFile(new URL('../design/fonts/figtree-regular.woff', import.meta.url)),
    readFile(new URL('../design/fonts/figtree-semibold.woff', import.meta.url)),
  ])
  return [
    { name: 'Fraunces', data: display, weight: 400, style },
    { name: 'Figtree', data: regular, weight: 400, style },
    { name: 'Figtree', data: semibold, weight: 600, style },
  ] satisfies { name: string; data: Buffer; weight: 400 | 600; style: 'normal' }[]
}

let fonts: ReturnType<typeof readFonts> | undefined

/** The fonts of the share pictures. Always the same array: what draws with it parses it once. */
export const shareFonts = () => (fonts ??= readFonts())
