import type { PayloadRequest, Where } from 'payload'

import { idOf } from '@/cms/relation'

import type { Anchor } from '../../anchors/anchor'
import type { Reply, Thread } from '../../comments'
import type { Place } from '../revisions/revision'
import { commentsOn } from './blocking'

/** A row of the `comments` collection. */
type Row = {
  id: string
  field?: string | null
  anchor?: Anchor | null
  text: string
  isBlocking?: boolean | null
  author?: unknown
  authorName?: string | null
  createdAt: string
  replies?: Reply[] | null
  resolvedBy?: unknown
  resolvedOn?: string | null
}

const personOf = (related: unknown): string | null => (related ? idOf(related) : null)

const threadOf = (row: Row): Thread => ({
  id: row.id,
  field: row.field ?? null,
  anchor: row.anchor ?? null,
  text: row.text,
  isBlocking: row.isBlocking ?? false,
  author: personOf(row.author),
  authorName: row.authorName ?? '',
  on: row.createdAt,
  replies: row.replies ?? [],
  resolved: row.resolvedOn ? { by: personOf(row.resolvedBy), on: row.resolvedOn } : null,
})

/** Every thread of a document. */
export async function threadsOf(place: Place, req: PayloadRequest): Promise<Thread[]> {
  const where = commentsOn(place)
  const { docs } = await req.payload.db.find<Row>({
    collection: 'comments',
    limit: 0,
    pagination: false,
    req,
    where,
  })
  return docs.map(threadOf)
}

/** One thread of this document and no other; null when there is none. */
export async function threadIn(
  place: Place,
  id: string,
  req: PayloadRequest,
): Promise<Thread | null> {
  const where: Where = { and: [{ id: { equals: id } }, commentsOn(place)] }
  const row = await req.payload.db.findOne<Row>({ collection: 'comments', req, where })
  return row && threadOf(row)
}

/** The names of accounts by their id; an account that is gone has none. */
export async function namesOf(
  people: readonly string[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; name: string }>({
    collection: 'users',
    limit: 0,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: [...new Set(people)] } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
