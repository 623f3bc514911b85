import type { CollectionSlug, PayloadRequest } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'

/** A row as the database keeps it: what readers get, when its status says published. */
export type Row = Record<string, unknown> & { id: string; updatedAt?: string }

declare module 'payload' {
  interface RequestContext {
    /** Live rows as they were before this request wrote them, by collection and id. */
    liveBefore?: Map<string, Row | null>
  }
}

type Place = { collection: CollectionSlug; id: string; req: PayloadRequest }

/**
 * What readers see of a document now, or null. Asked of the database itself: hooks are handed the
 * latest version, which may be a draft nobody has approved.
 */
export async function liveRow({ collection, id, req }: Place): Promise<Row | null> {
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<Row>({ collection, req, where, ...noJoins })
  const isLive = row?._status === 'published' && !row.deletedAt
  return isLive ? row : null
}

export async function rememberLiveRow(place: Place): Promise<void> {
  const remembered = (place.req.context.liveBefore ??= new Map<string, Row | null>())
  remembered.set(`${place.collection}/${place.id}`, await liveRow(place))
}

export const rememberedLiveRow = ({ collection, id, req }: Place): Row | null =>
  req.context.liveBefore?.get(`${collection}/${id}`) ?? null
