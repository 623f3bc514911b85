import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'

import { openNewEdition } from '@/cms/edition'

import { recordAddress } from './addresses'
import { liveRow, rememberedLiveRow, rememberLiveRow, type Row } from './live'
import { releaseMedia } from './release'

/** The address of a live document, or null for content that has no page of its own. */
export type PublicPath = (row: Row) => string | null

export const rememberWhatReadersSee: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') {
    await rememberLiveRow({ collection: collection.slug, id: originalDoc.id, req })
  }
  return data
}

export const rememberWhatReadersLose: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  rememberLiveRow({ collection: collection.slug, id: String(id), req })

export const openAnEditionWhenReadersSeeAChange =
  (pathOf: PublicPath): CollectionAfterChangeHook =>
  async ({ collection, doc, req }) => {
    const place = { collection: collection.slug, id: doc.id, req }
    await settle({
      ...place,
      pathOf,
      before: rememberedLiveRow(place),
      after: await liveRow(place),
    })
    return doc
  }

export const openAnEditionWhenReadersLoseADocument: CollectionAfterDeleteHook = async ({
  collection,
  id,
  req,
}) => {
  const place = { collection: collection.slug, id: String(id), req }
  await settle({ ...place, pathOf: () => null, before: rememberedLiveRow(place), after: null })
}

type Change = {
  collection: CollectionSlug
  id: string
  pathOf: PublicPath
  before: Row | null
  after: Row | null
  req: PayloadRequest
}

/** All that a publication brings with it, in its own transaction: all of it happens, or none. */
async function settle({ pathOf, id, ...change }: Change): Promise<void> {
  const { before, after, collection, req } = change
  // A draft saved beside live content leaves the live row, and its date, as they were.
  if (before?.updatedAt === after?.updatedAt) return
  // No reader will see it: it must not stand in the way of what they will.
  if (req.context.isRehearsal) return

  const path = after && pathOf(after)
  if (path) await recordAddress({ path, contentType: collection, document: id, req })
  await releaseMedia(change)
  await openNewEdition(req)
}
