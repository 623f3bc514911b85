import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'

import type { Row } from './live'
import { picturePlaces } from './uses'

type Upload = { path: string; value: unknown }

/** Every upload field of a document, by its path in a query: `portrait`, `meta.image`. */
function uploadsOf(fields: FlattenedField[], data: unknown, above = ''): Upload[] {
  const values: Record<string, unknown> = Object(data)
  return fields.flatMap((field) => {
    const path = `${above}${field.name}`
    const value = values[field.name]
    if (field.type === 'upload') return [{ path, value }]
    return field.type === 'group' || field.type === 'tab'
      ? uploadsOf(field.flattenedFields, value, `${path}.`)
      : []
  })
}

const idOf = (value: unknown): string[] => {
  const id = Object(value).id ?? value
  return typeof id === 'string' ? [id] : []
}

type Change = {
  collection: CollectionSlug
  before: Row | null
  after: Row | null
  req: PayloadRequest
}

/** A file is public only while published content shows it: marks the files this change shows or hides. */
export async function releaseMedia({ collection, before, after, req }: Change): Promise<void> {
  const fields = req.payload.collections[collection].config.flattenedFields
  const shown = [before, after].flatMap((row) => uploadsOf(fields, row))
  const ids = new Set(shown.flatMap(({ value }) => idOf(value)))

  for (const id of ids) {
    const released = await isShown(id, req)
    await req.payload.db.updateOne({ collection: 'media', id, data: { released }, req })
  }
}

const isLive: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

async function isShown(media: string, req: PayloadRequest): Promise<boolean> {
  for (const { config } of Object.values(req.payload.collections)) {
    if (!config.custom.editorial) continue
    for (const path of picturePlaces(config.flattenedFields)) {
      const { totalDocs } = await req.payload.db.count({
        collection: config.slug,
        req,
        where: { and: [{ [path]: { equals: media } }, isLive] },
      })
      if (totalDocs > 0) return true
    }
  }
  return false
}
