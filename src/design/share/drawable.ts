/** The signs that every font of the picture has; a test reads the fonts again. */
const drawn =
  /[ -~\u00a0-\u00ac\u00ae-\u0113\u0116-\u0127\u012e-\u0137\u0139-\u013e\u0141-\u0148\u0150-\u0161\u0164\u0165\u016a-\u017e\u0218-\u021b\u2010\u2011\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u202f\u2039\u203a\u20ac\u2122\u2212]/u

export const isDrawn = (sign: string): boolean => drawn.test(sign)

/**
 * The text with nothing in it that the fonts lack: for a missing sign the drawing library would go and ask
 * other sites for a font. « Ǎ » loses its accent; what has no Latin letter under it is left out.
 */
export const drawable = (text: string): string =>
  [...text.normalize('NFC')].map(nearest).join('').replace(/ {2,}/g, ' ').trim()

function nearest(sign: string): string {
  if (isDrawn(sign)) return sign
  if (/\s/u.test(sign)) return ' '
  return [...sign.normalize('NFKD')].filter(isDrawn).join('')
}
