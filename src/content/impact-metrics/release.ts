import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'

/** A document whose prose cites a figure. `isLive`: readers see it there now. */
export type CitingDocument = {
  collection: CollectionSlug
  id: string
  title: string
  isLive: boolean
}

const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

type Which = { trashedToo?: boolean }

/** Documents that cite a figure in what readers see or in what is being prepared, live ones first. */
export async function documentsCiting(
  metric: string,
  req: PayloadRequest,
  { trashedToo = false }: Which = {},
): Promise<CitingDocument[]> {
  const found: CitingDocument[] = []
  for (const { config } of Object.values(req.payload.collections)) {
    if (!config.custom.texts) continue
    const place = { collection: config.slug, title: config.admin.useAsTitle ?? 'id', metric, req }
    const live = await citing(place, false)
    const prepared = await citing({ ...place, trashedToo }, true)
    const liveIds = new Set(live.map(({ id }) => id))
    found.push(...live, ...prepared.filter(({ id }) => !liveIds.has(id)))
  }
  return found.toSorted((one, other) => Number(other.isLive) - Number(one.isLive))
}

type Place = {
  collection: CollectionSlug
  title: string
  metric: string
  req: PayloadRequest
} & Which

async function citing({ collection, title, metric, req, trashedToo }: Place, asDrafts: boolean) {
  const cites: Where = { citedFigures: { in: [metric] } }
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: asDrafts,
    ...noJoins,
    // All of them, whoever asks: the rule protects readers, not the person who acts.
    overrideAccess: true,
    pagination: false,
    req,
    select: Object({ [title]: true }),
    trash: trashedToo,
    where: asDrafts ? cites : { and: [published, cites] },
  })
  return docs.map((doc) => ({
    collection,
    id: String(doc.id),
    title: String(Object(doc)[title] ?? doc.id),
    isLive: !asDrafts,
  }))
}
