import { termsOf, wordsOf, type Word } from './words'

/** A text cut where words that were looked for begin and end; joined again it is the text. */
export type Piece = { text: string; isMatch: boolean }

type Terms = readonly string[]

const matchesIn = (text: string, terms: Terms): Word[] =>
  wordsOf(text).filter(({ written }) => termsOf(written).some((term) => terms.includes(term)))

export function marked(text: string, terms: Terms): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of matchesIn(text, terms)) {
    if (match.start > end) pieces.push({ text: text.slice(end, match.start), isMatch: false })
    pieces.push({ text: match.written, isMatch: true })
    end = match.end
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMatch: false })
  return pieces
}

/**
 * The part of a text that has the most of these terms, in about `length` characters, cut between words with
 * « … ». Its beginning when it has none.
 */
export function excerptAround(text: string, terms: Terms, length: number): Piece[] {
  const start = bestStart(text, matchesIn(text, terms), length)
  const from = start === 0 ? 0 : wordStart(text, start)
  const to = from + length >= text.length ? text.length : wordEnd(text, from + length)
  return [
    ...(from > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...marked(to < text.length ? withoutEnd(text.slice(from, to)) : text.slice(from), terms),
    ...(to < text.length ? [{ text: '…', isMatch: false }] : []),
  ]
}

/** What a sentence that is cut does not end with. */
const withoutEnd = (text: string) => text.replace(/[\s,;:.!?…«(–—-]+$/u, '')

/** Where the best stretch begins: the most different terms, then the most words; a little before the first. */
function bestStart(text: string, matches: readonly Word[], length: number): number {
  let best = { start: 0, worth: 0 }
  const before = Math.floor(length / 4)
  let last = 0
  for (const [first, { start }] of matches.entries()) {
    while (last < matches.length && (matches[last]?.end ?? 0) <= start + length - before) last += 1
    const within = matches.slice(first, last)
    const different = new Set(within.map(({ written }) => termsOf(written)[0])).size
    const worth = different * 1000 + within.length
    if (worth > best.worth) best = { start, worth }
  }
  const sentence = sentenceStart(text, best.start)
  const start = best.start - sentence <= before ? sentence : best.start - before
  return Math.max(0, Math.min(start, text.length - length))
}

const sentenceEnd = /[.!?…»]\s+(?=[\p{Lu}«])/gu

const sentenceStart = (text: string, at: number): number =>
  Array.from(text.slice(0, at + 1).matchAll(sentenceEnd))
    .map(({ 0: end, index }) => index + end.length)
    .at(-1) ?? 0

/** The next word that begins after a space: what is left of the sentence before is no beginning. */
function wordStart(text: string, at: number): number {
  const next = /(?<=\s|^)[«(]?\s?[\p{L}\p{N}]/gu
  next.lastIndex = at
  return next.exec(text)?.index ?? at
}

const wordEnd = (text: string, at: number): number => {
  const end = text.slice(0, at + 1).search(/\s\S*$/)
  return end > 0 ? end : at
}
