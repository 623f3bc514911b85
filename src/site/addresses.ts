import type { Where } from 'payload'

import { paths } from './paths'
import { shownTo, type Reader } from './reader'

/** What became of an address no page answers to. */
export type Fate = { kind: 'unknown' } | { kind: 'withdrawn' } | { kind: 'moved'; to: string }

const unknown: Fate = { kind: 'unknown' }
const withdrawn: Fate = { kind: 'withdrawn' }

/**
 * The register of addresses holds public facts only, so its answer gives no draft away: what was never
 * online is unknown. An address whose own document is live again but shows nothing counts as withdrawn.
 */
export async function fateOf(reader: Reader, path: string): Promise<Fate> {
  const { docs } = await reader.payload.find({
    ...reader.asking,
    draft: false,
    collection: 'addresses',
    where: { path: { equals: path } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [known] = docs
  if (!known) return unknown

  const to = await presentPath(reader, known.contentType, known.document)
  return to && to !== path ? { kind: 'moved', to } : withdrawn
}

/** Where a document can be read today, or null when this reader cannot read it. */
export async function presentPath(
  reader: Reader,
  collection: string,
  id: string,
): Promise<string | null> {
  const query = queries[collection]
  return query ? query(reader, shownTo(reader, { id: { equals: id } })) : null
}

/** The day each of these documents first had an address online, as ISO texts. */
export async function firstOnlineOn(
  { payload, asking }: Reader,
  documents: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (documents.length === 0) return new Map()
  const { docs } = await payload.find({
    ...asking,
    draft: false,
    collection: 'addresses',
    where: { document: { in: [...documents] } },
    select: { document: true, createdAt: true },
    // The last one written into the map is the first one there was.
    sort: '-createdAt',
    depth: 0,
    limit: 0,
    pagination: false,
  })
  return new Map(docs.map(({ document, createdAt }) => [document, createdAt]))
}

type PathQuery = (reader: Reader, where: Where) => Promise<string | null>

const bare = { depth: 0, limit: 1, pagination: false } as const

/** Spelled out because each collection has its own type; figures keep their address for life. */
const queries: Record<string, PathQuery> = {
  pioneers: async ({ payload, asking }, where) => {
    const { docs } = await payload.find({
      ...asking,
      ...bare,
      collection: 'pioneers',
      where,
      select: { slug: true },
      joins: false,
    })
    return docs[0] ? paths.pioneer(docs[0].slug) : null
  },
  programmes: async ({ payload, asking }, where) => {
    const { docs } = await payload.find({
      ...asking,
      ...bare,
      collection: 'programmes',
      where,
      select: { slug: true },
      joins: false,
    })
    return docs[0] ? paths.programme(docs[0].slug) : null
  },
  themes: async ({ payload, asking }, where) => {
    const { docs } = await payload.find({
      ...asking,
      ...bare,
      collection: 'themes',
      where,
      select: { slug: true },
      joins: false,
    })
    return docs[0] ? paths.theme(docs[0].slug) : null
  },
  pages: async ({ payload, asking }, where) => {
    const { docs } = await payload.find({
      ...asking,
      ...bare,
      collection: 'pages',
      where,
      select: { slug: true },
    })
    return docs[0] ? paths.page(docs[0].slug) : null
  },
}
