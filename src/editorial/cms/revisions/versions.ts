import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import type { Content } from '../../fingerprint'
import { contentIn } from '../content'
import type { Place } from './revision'

/** A version as the database keeps it. */
export type StoredVersion = {
  id: string
  parent: string
  version: Record<string, unknown> & { _status?: 'draft' | 'published'; deletedAt?: string | null }
  updatedAt: string
  /** Saved while somebody typed: the next autosave takes its place. */
  autosave: boolean
}

async function versionWhere(collection: CollectionSlug, where: Where[], req: PayloadRequest) {
  const { docs } = await req.payload.db.findVersions<StoredVersion['version']>({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: where },
  })
  const [found] = docs
  if (!found) return null
  const { id, parent, version, updatedAt } = found
  const ids = { id: String(id), parent: String(parent) }
  // Payload's types leave it out of what the database answers.
  return { ...ids, version, updatedAt, autosave: Boolean(Object(found).autosave) }
}

export const latestVersion = ({ collection, id }: Place, req: PayloadRequest) =>
  versionWhere(collection, [{ parent: { equals: id } }, { latest: { equals: true } }], req)

export const lastPublishedVersion = ({ collection, id }: Place, req: PayloadRequest) =>
  versionWhere(
    collection,
    [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }],
    req,
  )

/** A version of this document, and of no other. */
export const versionOf = (
  { collection, id }: Place,
  version: string,
  req: PayloadRequest,
): Promise<StoredVersion | null> =>
  versionWhere(collection, [{ parent: { equals: id } }, { id: { equals: version } }], req)

export const contentOfVersion = (
  { collection }: Place,
  { version }: StoredVersion,
  { payload }: PayloadRequest,
): Content => contentIn(payload, collection, version)
