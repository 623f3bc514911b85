import anyAscii from 'any-ascii'

/** Vowels that Arabic and Hebrew may leave out, and usually do. */
const optionalVowels = /[\u0591-\u05c7\u064b-\u065f\u0670]/gu

/** Soft hyphens, joiners, marks of direction: nobody sees them, nobody types them. */
const unseen = /\p{Cf}/gu

/** Each of these signs is a word. */
const ideograms = /\p{Script=Han}/gu

const cleaned = (text: string) =>
  text.normalize('NFKC').replace(optionalVowels, '').replace(unseen, '')

/** Without the sign of a breath that Arabic and Hawaiian write and few people type. */
const latin = (text: string) => anyAscii(text).replaceAll('`', '')

/** Any script in Latin letters, as a person would write it: « 李娜 » is « Li Na ». */
export const inLatin = (text: string): string =>
  latin(cleaned(text).replace(ideograms, ' $& ')).replace(/\s+/g, ' ').trim()

/**
 * Any text in small unaccented Latin letters: « Łukasz Żółć » is « lukasz zolc », « 李娜 » is « lina ».
 * The one folding of what is searched, sorted and written in addresses.
 */
export const plain = (text: string): string => latin(cleaned(text)).toLowerCase()

/** Between the digits of one number: « 72 000 ». */
const thousandsSpace = /(?<=\d)\s(?=\d{3}(?!\d))/g

/** The words of a text, of letters a to z and digits only: no sign of a query language passes. */
export const plainWords = (text: string): readonly string[] =>
  plain(text)
    .replace(thousandsSpace, '')
    .match(/[a-z0-9]+/g) ?? []
