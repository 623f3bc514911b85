import SearchableMap from 'minisearch/SearchableMap'

import { slipsAllowed, slipsBetween } from './likeness'
import { plainOf, termsOf } from './words'

/** A word of the texts near one that was asked for. */
export type Neighbour = { written: string; slips: number; documents: number }

/** The start of a word is a word somebody did not finish. */
const shortestStart = 3
const mostNeighbours = 12

type Entry = { written: string; documents: number }

/** Every word there is, as texts write it, with the number of documents that have it. */
export function createVocabulary() {
  const terms = new Map<string, number>()
  const words = new Map<string, Entry>()
  // Knows what is near, and is slow to count.
  const tree = new SearchableMap<true>()

  function add(document: Iterable<string>) {
    for (const [plain, written] of byPlain(document)) {
      const entry = words.get(plain)
      if (!entry) tree.set(plain, true)
      const kept = entry && isLower(entry.written) ? entry.written : written
      words.set(plain, { written: kept, documents: (entry?.documents ?? 0) + 1 })
    }
    for (const term of termsIn(document)) terms.set(term, (terms.get(term) ?? 0) + 1)
  }

  function remove(document: Iterable<string>) {
    for (const plain of byPlain(document).keys()) {
      const entry = words.get(plain)
      if (entry && entry.documents > 1) {
        words.set(plain, { ...entry, documents: entry.documents - 1 })
      } else if (entry) {
        words.delete(plain)
        tree.delete(plain)
      }
    }
    for (const term of termsIn(document)) {
      const others = (terms.get(term) ?? 0) - 1
      if (others > 0) terms.set(term, others)
      else terms.delete(term)
    }
  }

  const neighbour = (plain: string, slips: number): Neighbour[] => {
    const entry = words.get(plain)
    return entry ? [{ ...entry, slips }] : []
  }

  function startingWith(start: string): Neighbour[] {
    if (start.length < shortestStart) return []
    return [...tree.atPrefix(start).keys()].flatMap((plain) => neighbour(plain, 0))
  }

  /** The tree counts two swapped letters as two slips: it is asked for more, and answers are counted anew. */
  function misspelt(asked: string): Neighbour[] {
    const allowed = slipsAllowed(asked)
    if (allowed === 0) return []
    return [...tree.fuzzyGet(asked, allowed + 1).keys()].flatMap((plain) => {
      const slips = slipsBetween(asked, plain)
      return slips <= allowed ? neighbour(plain, slips) : []
    })
  }

  /** Other words it may stand for, the most likely first. */
  function near(asked: string): Neighbour[] {
    const plain = plainOf(asked)
    return [...startingWith(plain), ...misspelt(plain)]
      .filter(({ written }) => plainOf(written) !== plain)
      .toSorted((one, other) => one.slips - other.slips || other.documents - one.documents)
      .slice(0, mostNeighbours)
  }

  return { add, remove, near, documents: (term: string) => terms.get(term) ?? 0 }
}

export type Vocabulary = ReturnType<typeof createVocabulary>

/** The words that can be looked for, each spelling once. */
const byPlain = (document: Iterable<string>): Map<string, string> =>
  new Map(
    Array.from(document)
      .filter((written) => termsOf(written).length > 0)
      .map((written) => [plainOf(written), written]),
  )

const termsIn = (document: Iterable<string>): Set<string> =>
  new Set(Array.from(document).flatMap(termsOf))

const isLower = (written: string) => written === written.toLowerCase()
