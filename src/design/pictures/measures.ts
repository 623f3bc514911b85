/** The sheet's width, in its own units: about one pixel each on a phone. */
export const width = 320

/** Coordinates to a tenth: nobody sees more, and every digit is sent. */
export const tenth = (value: number): number => Math.round(value * 10) / 10

/** How wide signs are in the face of titles, in parts of its size. */
const signWidths: readonly (readonly [sign: RegExp, width: number])[] = [
  [/[\u202f\u00a0 ,.’]/, 0.28],
  [/[%m]/, 0.86],
  [/[ilj]/, 0.36],
]

const signWidth = (sign: string) => signWidths.find(([signs]) => signs.test(sign))?.[1] ?? 0.6

/** Close enough to keep words apart: a server has no ruler. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + signWidth(sign), 0) * size

/** The largest size, up to `most`, at which the text keeps within the room it has. */
export const fittingSize = (text: string, room: number, most: number): number =>
  Math.floor(Math.min(most, room / textWidth(text, 1)))

/** Where a word of this width starts, if it is to stand over `middle` and stay on the sheet. */
export const keptOnSheet = (middle: number, wide: number): number =>
  tenth(Math.max(0, Math.min(width - wide, middle - wide / 2)))
