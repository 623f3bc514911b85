import { createHash } from 'node:crypto'

import {
  createLocalReq,
  type CollectionSlug,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'

import { followUp } from '@/content/impact-metrics/hooks/followUps'
import { toClaim } from '@/content/impact-metrics/figure'
import { historyOf } from '@/content/impact-metrics/history'
import { isExpiredTarget } from '@/content/impact-metrics/model'
import type { Row } from '@/editorial/cms/live'

import { noJoins } from './databases/noJoins'
import { inTransaction } from './databases/inTransaction'

const AT_ONCE = 100
const DAY_MS = 24 * 60 * 60 * 1000

/** First days of review are drawn between these, so that day one is not a wall of red. */
const spread = { from: 14, over: 120 }

/**
 * Gives figures of an earlier version what is kept beside a figure since. What is there already stays, so
 * running it again changes nothing. Returns how many figures were completed.
 */
export async function backfillFigures(payload: Payload, now = new Date()): Promise<number> {
  let completed = 0
  for (const ids of await batches(payload)) {
    const req = await createLocalReq({}, payload)
    completed += await inTransaction(req, () => completeAll(ids, now, req))
  }
  return completed
}

async function batches(payload: Payload): Promise<string[][]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'impact-metrics',
    ...noJoins,
    limit: 0,
    pagination: false,
    select: Object({ id: true }),
    sort: 'id',
  })
  const ids = docs.map(({ id }) => id)
  const starts = ids.flatMap((_, index) => (index % AT_ONCE === 0 ? [index] : []))
  return starts.map((start) => ids.slice(start, start + AT_ONCE))
}

async function completeAll(ids: string[], now: Date, req: PayloadRequest): Promise<number> {
  const find = <R extends { id: string }>(collection: CollectionSlug, where: Where) =>
    req.payload.db.find<R>({ collection, ...noJoins, limit: 0, pagination: false, req, where })
  const { docs: rows } = await find<Row>('impact-metrics', { id: { in: ids } })
  const { docs: known } = await find<Row>('follow-ups', { metric: { in: ids } })
  const followed = new Set(known.map(({ metric }) => metric))

  let completed = 0
  for (const row of rows) {
    const isLive = row._status === 'published' && !row.deletedAt
    const missing = missingFrom(row, isLive)
    if (missing) {
      const place = { collection: 'impact-metrics', id: row.id } as const
      await req.payload.db.updateOne({ ...place, data: missing, req })
    }
    const isUnfollowed = isLive && !followed.has(row.id)
    if (isUnfollowed) await followUp(row, req, firstReview(row, now))
    if (missing || isUnfollowed) completed += 1
  }
  return completed
}

/** What the row itself lacks. Readers see the same figure: it keeps its date, and opens no edition. */
function missingFrom(row: Row, isLive: boolean): Record<string, unknown> | null {
  if (!isLive || historyOf(row.history).length > 0) return null

  const first = { claim: toClaim(Object(row)), publishedOn: row.updatedAt, correction: null }
  return { history: [first], updatedAt: row.updatedAt }
}

/** A day still to come stays; one that has passed, or is missing, becomes a day of its own in the coming months. */
function firstReview(row: Row, now: Date): string {
  const due = String(row.reviewBy ?? '')
  const isToCome = due > now.toISOString()
  if (isToCome || isExpiredTarget(toClaim(Object(row)), now.toISOString())) return due

  const drawn = createHash('sha256').update(row.id).digest().readUInt32BE(0) % spread.over
  const day = new Date(now.getTime() + (spread.from + drawn) * DAY_MS).toISOString().slice(0, 10)
  return new Date(day).toISOString()
}
