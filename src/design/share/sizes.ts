import type { CSSProperties } from 'react'

/** The size social networks ask for. */
export const shareSize = { width: 1200, height: 630 } as const

export const margin = 68
const column = shareSize.width - 2 * margin

/** What each line may take of the height between the site's name and the foot. */
const room = 344
const heights = { prefix: 60, age: 46, wordsLine: 1.2, numeral: 0.95 } as const

/** How wide the display face sets a sign, in ems, rather too wide than too narrow. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s,.’ilj]/u, 0.27],
  [/[m%€]/u, 0.86],
  [/./u, 0.6],
]
const emsOf = (numeral: string) =>
  [...numeral].reduce((sum, sign) => sum + (widths.find(([set]) => set.test(sign))?.[1] ?? 0), 0)

/** How wide the text face sets a sign on average, in ems. */
const textSign = 0.53
const linesOf = (text: string, size: number) =>
  Math.min(5, Math.ceil((text.length * size * textSign) / column))

const longestTail = 28

/** The last two words go to the next line together: one alone there looks forgotten. */
export const keptCompany = (words: string): string =>
  words.replace(/ [^ ]+ [^ ]+$/, (tail) =>
    tail.length > longestTail ? tail : ` ${tail.slice(1).replaceAll(' ', '\u00a0')}`,
  )

type Lengths = { prefix: string; numeral: string; words: string; age: string | null }

/** Long words are set smaller, and the numeral takes what the other lines leave it. */
export function textSizes({ prefix, numeral, words, age }: Lengths) {
  const size = words.length > 150 ? 30 : words.length > 80 ? 40 : 48
  const taken =
    linesOf(words, size) * size * heights.wordsLine +
    (prefix ? heights.prefix : 0) +
    (age ? heights.age : 0)
  const tallest = Math.min(256, (room - taken) / heights.numeral)
  return { words: size, numeral: Math.floor(Math.min(tallest, column / emsOf(numeral))) }
}

/** The name keeps to one line when it can, to two when it is as long as a name may be. */
export const nameSize = ({ length }: string) => (length > 100 ? 26 : length > 48 ? 32 : 44)

/** Three lines of it, or two beside a portrait, leave room for the sentence below. */
export const titleSize = ({ length }: string, isNarrow: boolean): number => {
  const size = length > 70 ? 52 : length > 34 ? 72 : 96
  return isNarrow ? Math.round(size * 0.86) : size
}

/** What the drawing library takes for a text that may be too long. */
export const cutAfter = (lines: number): CSSProperties => ({
  display: 'block',
  overflow: 'hidden',
  lineClamp: lines,
  wordBreak: 'break-word',
})
