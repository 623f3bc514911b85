import { searchable } from './typography'

/** Longer than anything a record says; what comes after is not read. */
const longestQuery = 200
const mostWords = 8

export type SearchTerms = { words: string[]; number: number | null }

/** Exactly a number, as people type it: « 72 000 », « 3,5 », « 72000 ». */
const number = /^\d+(?:[.,]\d+)?$/

/**
 * What to look for in `searchText`: letters and digits only, so that no sign of a query language ever
 * reaches the database, and the number when the query is nothing else.
 */
export function searchTerms(query: string): SearchTerms {
  const text = searchable(query.slice(0, longestQuery))
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return {
    words: words.slice(0, mostWords),
    number: number.test(text) ? Number(text.replace(',', '.')) : null,
  }
}
