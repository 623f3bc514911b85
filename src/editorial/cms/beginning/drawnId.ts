import { createHmac, randomBytes, randomUUID } from 'node:crypto'

import type { CollectionSlug } from 'payload'

import { isSqlite } from '@/cms/databases/database'
import { env } from '@/env'

const SEALED = 6

const sealOf = (collection: CollectionSlug, start: string): string =>
  createHmac('sha256', env.PAYLOAD_SECRET).update(`${collection}/${start}`).digest('hex')

/**
 * The id of a document that somebody may be about to write. It ends with a seal: an id that was invented,
 * or that another site drew, opens no form and creates nothing.
 */
export function drawId(collection: CollectionSlug): string {
  const drawn = isSqlite ? randomUUID() : randomBytes(12).toString('hex')
  const start = drawn.slice(0, -SEALED)
  return start + sealOf(collection, start).slice(0, SEALED)
}

export function wasDrawnHere(collection: CollectionSlug, id: string): boolean {
  const start = id.slice(0, -SEALED)
  return start !== '' && id === start + sealOf(collection, start).slice(0, SEALED)
}
