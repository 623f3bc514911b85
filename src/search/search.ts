import type { Query, SearchResult } from 'minisearch'

import { readQuestion, type AskedWord } from './question'
import type { Searchable, SearchIndex } from './searchIndex'
import { suggestionFor } from './suggestion'

export type Found<D extends Searchable> = {
  document: D
  /** How many words of the question it has. */
  words: number
  /** The terms it was found by, for whoever marks them. */
  terms: readonly string[]
}

export type Answer<D extends Searchable> = {
  /** The words the question is looked for by; none when it has only words that are everywhere. */
  words: readonly AskedWord[]
  found: readonly Found<D>[]
  /** The question with other words, which would find something. */
  suggestion: string | null
}

/** So few results that another spelling may have been meant. */
const few = 3

/** Documents with all the words first, then those that lack some; of these, whoever has them in its title. */
export function search<D extends Searchable>(index: SearchIndex<D>, question: string): Answer<D> {
  const words = readQuestion(index.vocabulary, question)
  if (words.length === 0) return { words, found: [], suggestion: null }

  const found = rank(index, words)
  const isPoor = found.length < few || words.some(({ isKnown }) => !isKnown)
  const suggestion = isPoor
    ? suggestionFor(index.vocabulary, { question, words, isRare: found.length < few })
    : null
  return { words, found, suggestion }
}

type Ranked<D extends Searchable> = Found<D> & { inTitle: number; score: number }

function rank<D extends Searchable>(
  { engine, documents }: SearchIndex<D>,
  words: readonly AskedWord[],
): Found<D>[] {
  const query: Query = { combineWith: 'OR', queries: words.flatMap(({ terms }) => terms) }
  const fewest = Math.ceil(words.length / 2)

  const ranked = engine.search(query).flatMap((result): Ranked<D>[] => {
    const document = documents.get(String(result.id))
    const matched = words.filter(({ terms }) =>
      terms.some((term) => Object.hasOwn(result.match, term)),
    )
    if (!document || matched.length < fewest) return []
    const inTitle = matched.filter(({ terms }) => terms.some((term) => isInTitle(result, term)))
    return [
      {
        document,
        words: matched.length,
        terms: result.terms,
        inTitle: inTitle.length,
        score: result.score,
      },
    ]
  })
  return ranked.toSorted(
    (one, other) =>
      other.words - one.words || other.inTitle - one.inTitle || other.score - one.score,
  )
}

const isInTitle = ({ match }: SearchResult, term: string) =>
  Object.hasOwn(match, term) && match[term]?.includes('title')
