import { createLocalReq, type CollectionSlug, type Payload } from 'payload'

import { ensureRevision } from '@/editorial/cms/revisions/observed'

import { noJoins } from './databases/noJoins'
import { inTransaction } from './databases/inTransaction'

const AT_ONCE = 100

/** Gives documents of an earlier version their first revision. @returns how many had none. */
export async function backfillRevisions(payload: Payload): Promise<number> {
  let completed = 0
  for (const { config } of Object.values(payload.collections)) {
    if (config.custom.editorial) completed += await completeAll(payload, config.slug)
  }
  return completed
}

async function completeAll(payload: Payload, collection: CollectionSlug): Promise<number> {
  const known = new Set(await documentsWithRevision(payload, collection))
  const everything = { ...noJoins, limit: 0, pagination: false, select: Object({ id: true }) }
  const { docs } = await payload.db.find<{ id: string }>({ collection, ...everything })
  const missing = docs.map(({ id }) => id).filter((id) => !known.has(id))

  for (let start = 0; start < missing.length; start += AT_ONCE) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      for (const id of missing.slice(start, start + AT_ONCE)) {
        await ensureRevision({ collection, id }, req)
      }
    })
  }
  return missing.length
}

async function documentsWithRevision(payload: Payload, collection: string): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string; document: string }>({
    collection: 'revisions',
    ...noJoins,
    limit: 0,
    pagination: false,
    where: { contentType: { equals: collection } },
  })
  return docs.map(({ document }) => document)
}
