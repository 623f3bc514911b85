import { setImmediate } from 'node:timers/promises'

import MiniSearch from 'minisearch'

import { createVocabulary, type Vocabulary } from './vocabulary'
import { termsOf, writtenIn } from './words'

/** What can be found. Any text may be empty; `title` and `summary` are not both. */
export type Searchable = {
  /** Unlike any other, whatever its kind. */
  id: string
  title: string
  /** Names it goes with: an organisation, themes, whom it is about. */
  about: string
  summary: string
  text: string
}

const fields = ['title', 'about', 'summary', 'text'] as const

export type SearchIndex<D extends Searchable> = {
  documents: ReadonlyMap<string, D>
  vocabulary: Vocabulary
  engine: MiniSearch<Searchable>
}

export const emptyIndex = <D extends Searchable>(): SearchIndex<D> => ({
  documents: new Map(),
  vocabulary: createVocabulary(),
  engine: new MiniSearch<Searchable>({
    fields: [...fields],
    tokenize: (text) => [...writtenIn(text)],
    processTerm: (written) => [...termsOf(written)],
    searchOptions: {
      boost: { title: 6, about: 2, summary: 2 },
      // What is asked for are terms already.
      tokenize: (term) => [term],
      processTerm: (term) => term,
    },
  }),
})

/** Work is done in slices of about this long, in ms, between which others are served. */
const slice = 12

/**
 * The same index once it holds these documents and no other: what reads as before is left as it is. The one
 * given is used up. It stays whole between slices, and must not be used again if this fails.
 */
export async function updatedIndex<D extends Searchable>(
  { documents: before, vocabulary, engine }: SearchIndex<D>,
  current: readonly D[],
): Promise<SearchIndex<D>> {
  const documents = new Map(current.map((document) => [document.id, document]))
  let resumed = performance.now()

  for (const id of new Set([...before.keys(), ...documents.keys()])) {
    const past = before.get(id)
    const present = documents.get(id)
    if (past && present && readsTheSame(past, present)) continue

    if (past) {
      engine.discard(id)
      vocabulary.remove(wordsIn(past))
    }
    if (present) {
      engine.add(present)
      vocabulary.add(wordsIn(present))
    }
    if (performance.now() - resumed < slice) continue
    await setImmediate()
    resumed = performance.now()
  }
  return { documents, vocabulary, engine }
}

const readsTheSame = (one: Searchable, other: Searchable) =>
  fields.every((field) => one[field] === other[field])

const wordsIn = (document: Searchable): Set<string> =>
  new Set(fields.flatMap((field) => writtenIn(document[field])))
