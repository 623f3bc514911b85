import type { CollectionAfterChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload'

import { idOf } from '@/cms/relation'
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

/** A text that no longer cites a figure, in what readers see or in what is prepared, has nothing to reread. */
export const marksLeaveWithTheCitation: CollectionAfterChangeHook = async ({
  collection,
  doc,
  req,
}) => {
  const open = await openMarksOf(collection.slug, doc.id, req)
  if (open.length === 0) return doc

  const live = await liveRow({ collection: collection.slug, id: doc.id, req })
  const cited = new Set([...idsOf(doc.citedFigures), ...idsOf(live?.citedFigures)])
  const left = open.filter(({ metric }) => !cited.has(metric)).map(({ id }) => id)
  if (left.length > 0) {
    await req.payload.db.deleteMany({ collection: 'rereadings', req, where: { id: { in: left } } })
  }
  return doc
}

const idsOf = (figures: unknown): string[] => (Array.isArray(figures) ? figures.map(idOf) : [])

export type OpenMark = { id: string; metric: string; before: string; after: string }

/** The figures of a document that read otherwise since somebody read its text, the oldest mark first. */
export async function openMarksOf(
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<OpenMark[]> {
  const { docs } = await req.payload.find({
    collection: 'rereadings',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'markedOn',
    where: {
      and: [
        { 'document.value': { equals: id } },
        { 'document.relationTo': { equals: collection } },
        isOpen,
      ],
    },
  })
  return docs.map(({ id: mark, metric, before, after }) => ({
    id: mark,
    metric: idOf(metric),
    before: before ?? '',
    after: after ?? '',
  }))
}
