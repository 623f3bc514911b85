import type { Vocabulary } from './vocabulary'
import { termsOf, wordsOf, type Word } from './words'

export type AskedWord = Word & {
  /** What it is looked for by: its own terms when the index has one, otherwise those of the nearest words. */
  terms: readonly string[]
  isKnown: boolean
}

/** Those after them would only slow the answer down. */
const mostWords = 10

/** The words of a question that can be looked for, each once. */
export function readQuestion(vocabulary: Vocabulary, question: string): AskedWord[] {
  const asked = new Map<string, AskedWord>()
  for (const word of wordsOf(question)) {
    const terms = termsOf(word.written)
    const key = terms.join(' ')
    if (terms.length === 0 || asked.has(key)) continue
    asked.set(key, { ...word, ...lookedForBy(vocabulary, word.written, terms) })
    if (asked.size === mostWords) break
  }
  return [...asked.values()]
}

function lookedForBy(vocabulary: Vocabulary, written: string, terms: readonly string[]) {
  const isKnown = terms.some((term) => vocabulary.documents(term) > 0)
  return { isKnown, terms: isKnown ? terms : termsNear(vocabulary, written) }
}

/** Of the words nearby only those with the fewest slips, or what is meant drowns among them. */
function termsNear(vocabulary: Vocabulary, written: string): string[] {
  const neighbours = vocabulary.near(written)
  const nearest = neighbours.filter(({ slips }) => slips === neighbours[0]?.slips)
  return [...new Set(nearest.flatMap((one) => termsOf(one.written)))]
}
