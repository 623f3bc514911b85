import type { CSSProperties } from 'react'

import { inLatin } from '@/search/plain'

/** The signs that every font of the house has; a test reads the fonts again. */
const usual =
  /^[ -~\u00a0-\u00ac\u00ae-\u0113\u0116-\u0127\u012e-\u0137\u0139-\u013e\u0141-\u0148\u0150-\u0161\u0164\u0165\u016a-\u017e\u0218-\u021b\u2010\u2011\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u202f\u2039\u203a\u20ac\u2122\u2212]*$/u

/** The further letters of one face or the other of Noto Sans: Europe, Vietnam, Greek, Cyrillic. */
const further =
  /[\u0100-\u017f\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u01e2-\u01e9\u01f4\u01f5\u01f8-\u021b\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490\u0491\u1e80-\u1e85\u1ea0-\u1ef9]/u

const isUsual = (sign: string) => usual.test(sign)

export const isDrawn = (sign: string): boolean => isUsual(sign) || further.test(sign)

/** The files of Noto Sans, in the order in which a sign is looked for in them. */
export const noto = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'].map(
  (part) => `Noto Sans ${part}`,
)

/** The face a drawable line is set in, whole: two faces in one name would look like a mistake. */
export const faceFor = (line: string, face: string): CSSProperties =>
  isUsual(line) ? { fontFamily: face } : { fontFamily: noto.join(', '), lineHeight: 1.4 }

/**
 * The text with nothing in it that the fonts lack: for a missing sign the drawing library would go and ask
 * other sites for a font. Emoji are left out, « ḫ » loses its accent; a line in another script is written
 * in Latin letters, all of it.
 */
export function drawable(text: string): string {
  const signs = [...text.normalize('NFC')].map(nearest)
  const line = signs.includes(null) ? titled(inLatin(withoutEmoji(text))) : signs.join('')
  return line.replace(/ {2,}/g, ' ').trim()
}

/** Null for a letter that must not be missing. */
function nearest(sign: string): string | null {
  if (isDrawn(sign)) return sign
  if (/\s/u.test(sign)) return ' '
  const near = [...sign.normalize('NFKD')].filter(isDrawn).join('')
  return near === '' && /[\p{L}\p{N}]/u.test(sign) ? null : near
}

const withoutEmoji = (text: string) => text.replace(/[\p{So}\p{Sk}]/gu, ' ')

/** Scripts without capitals give none. */
const titled = (text: string) =>
  text.replace(/(?<![a-z'’])[a-z]/gi, (letter) => letter.toUpperCase())
