import search from 'approx-string-match'

import type { Stretch } from './folding'

/** What is looked for, folded and without spaces at its ends. */
export type Sought = { quote: string; prefix: string; suffix: string }

/** A place that could be the passage; likeness goes from 0 (other words) to 1 (the same). */
export type Candidate = Stretch & {
  likeness: number
  /** Where its neighbours are, when words were added between them and it. */
  within?: Stretch
}

/** Every place where the very words stand. */
export function sameWords(text: string, { quote }: Sought): Candidate[] {
  const places = placesOf(text, quote)
  return places.map((start) => ({ start, end: start + quote.length, likeness: 1 }))
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

const LANDMARK = 16
const LANDMARKS_TRIED = 200

/** What stands now between the words that stood around the passage. */
export function betweenItsNeighbours(text: string, sought: Sought): Candidate[] {
  const { quote, prefix, suffix } = sought
  const before = prefix.slice(-LANDMARK).trimStart()
  const after = suffix.slice(0, LANDMARK).trimEnd()
  const farthest = quote.length * 3 + 100
  const starts = before === '' ? [0] : placesOf(text, before).map((at) => at + before.length)

  return starts.slice(0, LANDMARKS_TRIED).flatMap((start) => {
    const end = after === '' ? text.length : text.indexOf(after, start)
    if (end === -1 || end - start > farthest) return []
    const within = { start, end }
    const same = start + text.slice(start, end).indexOf(quote)
    return same < start
      ? [{ ...trimmed(text, within), likeness: 0 }]
      : [{ start: same, end: same + quote.length, likeness: 1, within }]
  })
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end)
  const first = start + words.length - words.trimStart().length
  return { start: first, end: Math.max(first, start + words.trimEnd().length) }
}

const WHOLE = 128
const END = 64

/** The places whose words resemble it most. A long passage is known by how it begins and how it ends. */
export function similarWords(text: string, { quote }: Sought): Candidate[] {
  if (quote.length <= WHOLE) return resembling(text, quote)

  const heads = resembling(text, quote.slice(0, END)).slice(0, 1)
  const tails = resembling(text, quote.slice(-END)).slice(-1)
  const whole = heads.flatMap((head) =>
    tails
      .filter(({ end }) => end > head.end && end - head.start < quote.length * 2)
      .map(({ end, likeness }) => ({
        start: head.start,
        end,
        likeness: (head.likeness + likeness) / 2,
      })),
  )
  const half = (end: Candidate): Candidate => ({ ...end, likeness: end.likeness / 2 })
  return whole.length > 0 ? whole : [...heads, ...tails].map(half)
}

const MOST_ERRORS = 0.4

function resembling(text: string, words: string): Candidate[] {
  const found = search(text, words, Math.floor(words.length * MOST_ERRORS))
  return found.map(({ start, end, errors }) => ({
    ...trimmed(text, { start, end }),
    likeness: 1 - errors / words.length,
  }))
}
