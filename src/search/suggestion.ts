import type { AskedWord } from './question'
import type { Vocabulary } from './vocabulary'
import { folded } from './words'

type Asked = {
  question: string
  words: readonly AskedWord[]
  /** Whether words that are known may be meant otherwise too. */
  isRare: boolean
}

/** A word that is there, yet this many times rarer than its neighbour, is likely a slip. */
const muchRarer = 4

/** The question with its doubtful words as the texts write what they may stand for; null when it would not change. */
export function suggestionFor(
  vocabulary: Vocabulary,
  { question, words, isRare }: Asked,
): string | null {
  let suggestion = question
  // From the last, so that the places of the others hold.
  for (const word of words.toReversed()) {
    const meant = word.isKnown
      ? isRare && likelier(vocabulary, word)
      : vocabulary.near(word.written)[0]
    if (meant) {
      suggestion = suggestion.slice(0, word.start) + meant.written + suggestion.slice(word.end)
    }
  }
  return folded(suggestion) === folded(question) ? null : suggestion
}

/** What a rare word may have been meant as. */
function likelier(vocabulary: Vocabulary, { written, terms }: AskedWord) {
  const documents = Math.max(...terms.map(vocabulary.documents))
  return vocabulary
    .near(written)
    .find(({ slips, documents: others }) => slips === 1 && others >= muchRarer * documents)
}
