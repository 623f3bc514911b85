import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'

import { liveRow, rememberedLiveRow } from '@/editorial/cms/live'

import { documentsCiting, type CitingDocument } from '../release'

/**
 * A sentence was read with one wording and now shows, or will show, another: each document that cites the
 * figure is marked to be read again. The mark goes when the wording comes back, or when somebody read it.
 */
export const citingDocumentsAreToBeReread: CollectionAfterChangeHook = async ({ doc, req }) => {
  const place = { collection: 'impact-metrics' as const, id: doc.id, req }
  const readers = rememberedLiveRow(place) ?? (await liveRow(place))
  if (!readers) return doc

  const before = String(readers.wording)
  const after = String(doc.wording)
  if (before === after) {
    await withdrawMarks(doc.id, before, req)
    return doc
  }
  const shown = String((await liveRow(place))?.wording)
  for (const document of await documentsCiting(doc.id, req)) {
    await mark({ document, metric: doc.id, before, after, shown, req })
  }
  return doc
}

type Mark = {
  document: CitingDocument
  metric: string
  before: string
  after: string
  /** What readers see once this save is done. */
  shown: string
  req: PayloadRequest
}

async function mark({ document, metric, before, after, shown, req }: Mark): Promise<void> {
  const { collection, id } = document
  const key = `${collection}/${id}/${metric}`
  const where: Where = { and: [{ key: { equals: key } }, isOpen] }
  const open = await req.payload.db.findOne<{ id: string; before?: string }>({
    collection: 'rereadings',
    req,
    where,
  })
  if (open?.before === after) {
    // The wording that was read comes back: nothing is left to read once readers have it again.
    if (shown === after) {
      await req.payload.db.deleteOne({ collection: 'rereadings', req, where })
    }
    return
  }
  // What was read is what the first change replaced, however many follow before somebody reads again.
  const data = { key, metric, document: { relationTo: collection, value: id }, after }
  const first = { ...data, before, markedOn: new Date().toISOString() }
  await (open
    ? req.payload.db.updateOne({ collection: 'rereadings', id: open.id, data, req })
    : req.payload.db.create({ collection: 'rereadings', data: first, req }))
}

const isOpen: Where = { settledOn: { exists: false } }

async function withdrawMarks(metric: string, before: string, req: PayloadRequest): Promise<void> {
  const asBefore: Where = {
    and: [{ metric: { equals: metric } }, { before: { equals: before } }, isOpen],
  }
  await req.payload.db.deleteMany({ collection: 'rereadings', req, where: asBefore })
}
