import type { CollectionSlug, Payload } from 'payload'

import { contentOf, type Content } from '../fingerprint'

/** What a stored document of this collection says, without what only keeps its books. */
export function contentIn(payload: Payload, collection: CollectionSlug, document: object): Content {
  const { flattenedFields } = payload.collections[collection].config
  const aside = flattenedFields
    .filter((field) => {
      const isVirtual = 'virtual' in field && Boolean(field.virtual)
      return field.type === 'join' || isVirtual || field.custom?.bookkeeping
    })
    .map(({ name }) => name)
  return contentOf(document, aside)
}
