import { stemmer } from '@orama/stemmers/french'
import { stopwords } from '@orama/stopwords/french'

/** A word where it stands: `text.slice(start, end)`. */
export type Word = { written: string; start: number; end: number }

/** « 72 000 » is one word, whatever the space; « l’Oréal » and « co-création » are two each. */
const word = /\p{N}{1,3}(?:[ \u00a0\u202f]\p{N}{3})+(?!\p{N})|[\p{L}\p{M}\p{N}]+/gu

export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(word), ({ 0: written, index }) => ({
    written,
    start: index,
    end: index + written.length,
  }))

/** The same words without their places, for whoever reads thousands of texts. */
export const writtenIn = (text: string): readonly string[] => text.match(word) ?? []

/** Lower case, without accents or spaces. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')

const idle = new Set(stopwords.map(folded))

/** Longer than any word: what is pasted here is no question, and the stemmer need not read it. */
const longest = 60

type Read = { plain: string; terms: readonly string[] }

const known = new Map<string, Read>()
const mostKnown = 200_000

/** Texts repeat their words: each is read once. */
function read(written: string): Read {
  const before = known.get(written)
  if (before) return before

  if (known.size >= mostKnown) known.clear()
  const plain = folded(written)
  const word = { plain, terms: termsFor(written, plain) }
  known.set(written, word)
  return word
}

/** How it is spelt, whatever its accents and capitals. */
export const plainOf = (written: string): string => read(written).plain

/**
 * What a word is filed and looked for under; nothing for words that are everywhere. The French stemmer
 * needs accents (« solidarité » is an ending, « solidarite » is none), and readers leave them out: a word
 * has the stem of either spelling, so both meet.
 */
export const termsOf = (written: string): readonly string[] => read(written).terms

function termsFor(written: string, plain: string): readonly string[] {
  if (idle.has(plain) || plain.length > longest) return []
  if (/\p{N}/u.test(plain)) return [plain]
  // « l’ », « il a », what is left of a tag or a pattern.
  if (plain.length < 2) return []

  const stems = [written.toLowerCase().normalize('NFC'), plain].map((each) =>
    withoutPlural(folded(stemmer(each))),
  )
  return [...new Set(stems)].filter((stem) => stem !== '')
}

/** The stemmer leaves « emplois » as it is. */
const withoutPlural = (stem: string) => (stem.length > 3 ? stem.replace(/s$/, '') : stem)
