import type { FieldHook } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'

import { NOTHING_YET } from '../../beginning'
import { fingerprintOf } from '../../fingerprint'
import { contentIn } from '../content'
import { revisionOf } from './revision'

/**
 * The fingerprint of what was read, one document at a time and for the newsroom only: a list would ask the
 * database once a row. The draft is the latest version; without it, what is read is the row of the document.
 */
export const contentItWasReadWith: FieldHook = async ({
  collection,
  draft,
  findMany,
  originalDoc,
  req,
  value,
}) => {
  // Of a document that is stored it is never true, whatever a form still believes.
  if (value === NOTHING_YET && !originalDoc?.createdAt) return value
  const id: unknown = originalDoc?.id
  if (!collection || !req.user || findMany || typeof id !== 'string') return undefined

  const place = { collection: collection.slug, id }
  if (draft) return (await revisionOf(place, req))?.fingerprint
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<{ id: string }>({
    collection: place.collection,
    req,
    where,
    ...noJoins,
  })
  return row ? fingerprintOf(contentIn(req.payload, place.collection, row)) : undefined
}
