import type { CollectionBeforeOperationHook, Where } from 'payload'

import { plainWords } from '@/search/plain'

import type { Found } from './found'
import { tiedTo } from './names'

/** Nobody types more into a search box; each word costs a question per relation. */
const longestQuestion = 200
const mostWords = 8

/** A deed on all that a list shows names them by the same question. */
const asks = ['read', 'count', 'update', 'delete']

type Reading = { where?: Where; sort?: string | string[]; overrideAccess?: boolean }

/**
 * The admin asks for `title like …` in the search box of a list and in the pickers of relations, and sorts by
 * the title. Here the question becomes the one that was meant, whoever asks it.
 */
export const asksAsFrenchDoes =
  (title: string, { ties }: Found): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (!asks.includes(operation)) return
    const { where, sort, overrideAccess = true }: Reading = Object(args)
    const asking = { req, overrideAccess }
    const everywhere = async (word: string): Promise<Where> => {
      const own: Where = { searchText: { contains: word } }
      const tied: Where[] = []
      for (const tie of ties) tied.push(...(await tiedTo(word, tie, asking)))
      return tied.length === 0 ? own : { or: [own, ...tied] }
    }
    Object.assign(args, {
      ...(where && { where: await meant(where, { title, everywhere }) }),
      ...(sort && { sort: [sort].flat().map((by) => sorted(by, title)) }),
    })
  }

type Meaning = { title: string; everywhere: (word: string) => Promise<Where> }

async function meant(where: Where, meaning: Meaning): Promise<Where> {
  const parts: Where[] = []
  for (const [name, asked] of Object.entries(where)) {
    if (Array.isArray(asked)) {
      const all: Where[] = []
      for (const one of asked) all.push(await meant(one, meaning))
      parts.push({ [name]: all })
    } else {
      parts.push((name === meaning.title && (await wordsIn(asked, meaning))) || { [name]: asked })
    }
  }
  return parts.length > 1 ? { and: parts } : (parts[0] ?? where)
}

/** « like » is what search boxes say; « contains » is what a filter says of the title alone. */
async function wordsIn(asked: object, { everywhere }: Meaning): Promise<Where | null> {
  const [[operator, typed] = ['', ''], ...others] = Object.entries(asked)
  const isSearch = operator === 'like' || operator === 'contains'
  if (others.length > 0 || !isSearch || !String(typed).trim()) return null

  const words = plainWords(String(typed).slice(0, longestQuestion)).slice(0, mostWords)
  if (words.length === 0) return nothing
  const clauses: Where[] = []
  for (const word of words) {
    clauses.push(operator === 'like' ? await everywhere(word) : { searchTitle: { contains: word } })
  }
  return { and: clauses }
}

/** Signs alone (« % ») name nobody: no title is stored as nothing. */
const nothing: Where = { searchTitle: { equals: '' } }

const sorted = (by: string, title: string) =>
  by.replace(/^-/, '') === title ? by.replace(title, 'searchTitle') : by
