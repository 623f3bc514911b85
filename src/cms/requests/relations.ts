import type { CollectionSlug, PayloadRequest } from 'payload'

import { noJoins } from '../databases/noJoins'
import { idOf } from '../relation'
import { isRelation, type Sent } from './sent'

type Related = { sent: Sent; collection: CollectionSlug; id: string }

const isCollection = (slug: unknown, req: PayloadRequest): slug is CollectionSlug =>
  typeof slug === 'string' && slug in req.payload.collections

function relatedBy(sent: Sent, req: PayloadRequest): Related[] {
  const to: unknown = 'relationTo' in sent.field ? sent.field.relationTo : undefined
  const named = Array.isArray(to) ? Object(sent.value) : { relationTo: to, value: sent.value }
  return isCollection(named.relationTo, req)
    ? [{ sent, collection: named.relationTo, id: idOf(named.value) }]
    : []
}

/** MongoDB answers an id of any other form with an error. */
const idOfMongodb = /^[0-9a-f]{24}$/i
const canExist = (id: string, { payload }: PayloadRequest) =>
  payload.db.name !== 'mongoose' || idOfMongodb.test(id)

/** Which of the documents that were named do not exist, in the trash or out of it: one question a collection. */
export async function missingAmong(
  sent: readonly Sent[],
  req: PayloadRequest,
): Promise<(Sent & { id: string })[]> {
  const related = sent
    .filter(({ field }) => isRelation(field))
    .flatMap((one) => relatedBy(one, req))
  const collections = [...new Set(related.map(({ collection }) => collection))]
  const known = await Promise.all(
    collections.map(async (collection) => {
      const ids = related
        .filter((one) => one.collection === collection && canExist(one.id, req))
        .map(({ id }) => id)
      const where = { id: { in: ids } }
      const { docs } = await req.payload.db.find<{ id: string }>({
        collection,
        pagination: false,
        req,
        where,
        ...noJoins,
      })
      return docs.map(({ id }) => `${collection}/${id}`)
    }),
  )
  const there = new Set(known.flat())
  return related
    .filter(({ collection, id }) => !there.has(`${collection}/${id}`))
    .map(({ sent: one, id }) => ({ ...one, id }))
}
