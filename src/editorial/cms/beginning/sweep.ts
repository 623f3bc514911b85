import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/cms/databases/inTransaction'
import { noJoins } from '@/cms/databases/noJoins'

import type { Place, Revision } from '../revisions/revision'
import { keyOf, revisionOf } from '../revisions/revision'
import { isEmptyContent } from './empty'

const DAY_MS = 24 * 60 * 60 * 1000
const PAGE = 200

const BECAUSE = 'Brouillon que personne n’a rempli.'

type Sweep = { payload: Payload; now?: Date; signal?: AbortSignal }

/**
 * Erases the drafts of before that were opened and never filled, once they are a day old: no version of them
 * ever said anything, nobody edits or submitted them, nothing names them. The journal says so.
 * @returns how many there were.
 */
export async function sweepEmptyDrafts({ payload, now = new Date(), signal }: Sweep) {
  const req = await createLocalReq({}, payload)
  const empty: Place[] = []
  for (const revision of await idleDrafts(now, req)) {
    const place = { collection: revision.contentType, id: revision.document }
    if (signal?.aborted) return 0
    if (await nobodyWrote(place, req)) empty.push(place)
  }
  const named = await namedElsewhere(empty, req)
  let swept = 0
  for (const place of empty) {
    if (signal?.aborted) return swept
    if (!named.has(place.id) && (await erase({ payload, place, now }))) swept += 1
  }
  return swept
}

const isIdle = (revision: Revision, now: Date): boolean =>
  revision.stage === 'draft' &&
  !revision.isLive &&
  !revision.submittedOn &&
  !revision.decision &&
  !revision.attachedTo &&
  Date.parse(revision.savedOn ?? '') < now.getTime() - DAY_MS

async function idleDrafts(now: Date, req: PayloadRequest): Promise<Revision[]> {
  const { docs } = await req.payload.db.find<Revision>({
    collection: 'revisions',
    ...noJoins,
    limit: 0,
    pagination: false,
    req,
    where: { and: [{ stage: { equals: 'draft' } }, { isLive: { not_equals: true } }] },
  })
  return docs.filter((revision) => isIdle(revision, now))
}

/** Words that were erased again are still words: they are in the history. */
async function nobodyWrote(place: Place, req: PayloadRequest): Promise<boolean> {
  const { payload } = req
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    collection: place.collection,
    limit: 0,
    pagination: false,
    req,
    where: { parent: { equals: place.id } },
  })
  if (docs.length === 0) return false
  if (!docs.every(({ version }) => isEmptyContent(place, version, payload))) return false
  return !(await isInHand(place, req)) && !(await hasPast(place, req))
}

const count = async (collection: CollectionSlug, where: object, req: PayloadRequest) =>
  (await req.payload.db.count({ collection, req, where: Object(where) })).totalDocs

async function isInHand({ collection, id }: Place, req: PayloadRequest): Promise<boolean> {
  const ofDocument = [
    { 'document.relationTo': { equals: collection } },
    { 'document.value': { equals: id } },
  ]
  return (await count('payload-locked-documents', { and: ofDocument }, req)) > 0
}

const hasPast = async ({ id }: Place, req: PayloadRequest): Promise<boolean> =>
  (await count('journal', { document: { equals: id } }, req)) > 0

/** What only keeps the books of a document names it, and says nothing of it. */
const books = ['revisions', 'journal', 'addresses', 'payload-']

/** Of these documents, those that anything else names: in a relation, in a text, in a comment. */
async function namedElsewhere(places: readonly Place[], req: PayloadRequest): Promise<Set<string>> {
  const named = new Set<string>()
  if (places.length === 0) return named
  for (const { config } of Object.values(req.payload.collections)) {
    if (books.some((start) => config.slug.startsWith(start))) continue
    for await (const [id, words] of wordsIn(config.slug, req)) {
      const others = places.filter((place) => place.id !== id)
      for (const place of others) if (words.includes(place.id)) named.add(place.id)
    }
  }
  return named
}

/** Every document of a collection as one text, as it is online and as it is being written. */
async function* wordsIn(collection: CollectionSlug, req: PayloadRequest) {
  const { db, collections } = req.payload
  const paged = { collection, limit: PAGE, req, sort: 'id' }
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await db.find<{ id: string }>({ ...paged, ...noJoins, page })
    for (const doc of docs) yield [doc.id, JSON.stringify(doc)] as const
    more = hasNextPage
  }
  if (!collections[collection].config.versions) return
  const where = { latest: { equals: true } }
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await db.findVersions<object>({ ...paged, page, where })
    for (const { parent, version } of docs) yield [String(parent), JSON.stringify(version)] as const
    more = hasNextPage
  }
}

type One = { payload: Payload; place: Place; now: Date }

/** Looked at once more in the transaction that erases it: somebody may have begun to write. */
async function erase({ payload, place, now }: One): Promise<boolean> {
  const context = { trusted: 'command', because: BECAUSE } as const
  const req = await createLocalReq({ context }, payload)
  return inTransaction(req, async () => {
    const revision = await revisionOf(place, req)
    if (!revision || revision.key !== keyOf(place) || !isIdle(revision, now)) return false
    if (!(await nobodyWrote(place, req))) return false
    await payload.delete({ ...place, overrideAccess: true, req, trash: true })
    return true
  })
}
