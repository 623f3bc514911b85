import { LRUCache } from 'lru-cache'

import type { Answer } from './answer'

/**
 * Memory is shared out, so that what anyone can multiply at will (invented addresses, values of a
 * facet) never pushes out what readers come for.
 */
const SHARES = { pages: 8 / 16, files: 4 / 16, variants: 3 / 16, missing: 1 / 16 } as const
const LARGEST_ENTRY = 1 / 4
/** What an entry weighs besides its bodies: key, headers, bookkeeping. */
const OVERHEAD = 1024

/** Scripts of the admin panel and uploads: heavy, and nothing a page should give way to. */
const FILES = /^\/(?:_next|api)\//

type Shelf = keyof typeof SHARES

export function createShelves(bytes: number) {
  const shelf = (share: number) => {
    const maxSize = Math.max(1, Math.floor(bytes * share))
    const maxEntrySize = Math.max(1, Math.floor(maxSize * LARGEST_ENTRY))
    return new LRUCache<string, Answer>({ maxSize, maxEntrySize, sizeCalculation: weigh })
  }
  const shelves = {
    pages: shelf(SHARES.pages),
    files: shelf(SHARES.files),
    variants: shelf(SHARES.variants),
    missing: shelf(SHARES.missing),
  }
  const all = Object.values(shelves)

  return {
    find(key: string): Answer | undefined {
      const expected = shelves[key.includes('?') ? 'variants' : 'pages'].get(key)
      return expected ?? shelves.files.get(key) ?? shelves.missing.get(key)
    },
    keep(key: string, answer: Answer) {
      shelves[shelfOf(key, answer)].set(key, answer)
    },
    clear() {
      for (const each of all) each.clear()
    },
    bytesHeld: () => all.reduce((sum, each) => sum + each.calculatedSize, 0),
  }
}

function shelfOf(key: string, { status, gzip, identity }: Answer): Shelf {
  if (status === 404) return 'missing'
  if (FILES.test(key) || (!gzip && identity.byteLength > 0)) return 'files'
  return key.includes('?') ? 'variants' : 'pages'
}

/** Brotli comes after the entry is weighed; it is counted beforehand, as if it were no better than gzip. */
const weigh = ({ identity, gzip }: Answer, key: string) =>
  OVERHEAD + key.length * 2 + identity.byteLength + 2 * (gzip?.byteLength ?? 0)
