import type { CollectionBeforeChangeHook, TextField } from 'payload'

import { nobody } from '@/editorial/cms/access'
import { plainWords } from '@/search/plain'

type Keys = { searchTitle: string; searchText: string }

/** Comes after all letters: what has no title yet stands at the end. */
const untitled = '~'

const folded = (words: readonly unknown[]) =>
  plainWords(words.map((one) => (typeof one === 'string' ? one : '')).join('\n')).join(' ')

/** What a document is sorted and found by. Databases know nothing of accents, œ or other scripts. */
export const keysOf = (document: object, title: string, texts: readonly string[]): Keys => {
  const values: Record<string, unknown> = { ...document }
  return {
    searchTitle: folded([values[title]]) || untitled,
    searchText: folded([title, ...texts].map((name) => values[name])),
  }
}

/** Queries may ask for it, and no answer tells it: access to a stored value comes with its document. */
const key = (name: keyof Keys, index: boolean): TextField => ({
  name,
  type: 'text',
  index,
  access: { create: nobody, read: ({ doc }) => doc === undefined, update: nobody },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  custom: { bookkeeping: true },
})

/** Lists are sorted by the index of the first; no index helps to look for a word inside a text. */
export const keyFields = [key('searchTitle', true), key('searchText', false)]

export const keysFollowTheTexts =
  (title: string, texts: readonly string[]): CollectionBeforeChangeHook =>
  ({ data, originalDoc }) => ({ ...data, ...keysOf({ ...originalDoc, ...data }, title, texts) })
