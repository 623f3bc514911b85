import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'

import { noJoins } from './databases/noJoins'
import { inTransaction } from './databases/inTransaction'
import { found } from './finding/found'
import { keysOf } from './finding/keys'

const AT_ONCE = 100

type Row = Record<string, unknown> & { id: string }
type Kind = { collection: CollectionSlug; title: string; texts: readonly string[] }

const unkeyed = { searchTitle: { exists: false } }
const unkeyedVersions = { 'version.searchTitle': { exists: false }, latest: { equals: true } }

/** Makes documents of an earlier version findable, published or not. @returns how many were not. */
export async function backfillSearch(payload: Payload): Promise<number> {
  let completed = 0
  for (const { config } of Object.values(payload.collections)) {
    const texts = Object.entries(found).find(([slug]) => slug === config.slug)?.[1].texts
    if (!texts) continue
    const kind = { collection: config.slug, title: config.admin.useAsTitle ?? 'id', texts }
    completed += await inBatches(payload, (req) => completeRows(kind, req))
    if (config.versions) await inBatches(payload, (req) => completeVersions(kind, req))
  }
  return completed
}

type Batch = (req: PayloadRequest) => Promise<number>

async function inBatches(payload: Payload, complete: Batch): Promise<number> {
  let completed = 0
  for (;;) {
    const req = await createLocalReq({}, payload)
    const now = await inTransaction(req, () => complete(req))
    if (now === 0) return completed
    completed += now
  }
}

async function completeRows({ collection, title, texts }: Kind, req: PayloadRequest) {
  const { db } = req.payload
  const page = { limit: AT_ONCE, pagination: false, req, ...noJoins }
  const { docs } = await db.find<Row>({ collection, ...page, where: unkeyed })
  for (const row of docs) {
    const data = { ...keysOf(row, title, texts), updatedAt: row.updatedAt }
    await db.updateOne({ collection, id: row.id, data, req, returning: false })
  }
  return docs.length
}

/** The newsroom reads the latest version of each document; older ones are not looked for. */
async function completeVersions({ collection, title, texts }: Kind, req: PayloadRequest) {
  const { db } = req.payload
  const page = { limit: AT_ONCE, pagination: false, req, ...noJoins }
  const { docs } = await db.findVersions<Row>({ collection, ...page, where: unkeyedVersions })
  for (const { id, version, updatedAt } of docs) {
    const versionData = Object({
      updatedAt,
      version: { ...version, ...keysOf(version, title, texts) },
    })
    await db.updateVersion({ collection, id, req, returning: false, versionData })
  }
  return docs.length
}
