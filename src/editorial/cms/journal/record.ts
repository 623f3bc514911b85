import type { PayloadRequest } from 'payload'

import { leave } from '@/cms/unplaced/leave'

import type { DeedName } from '../../deeds'
import type { Place } from '../revisions/revision'
import { lastOfChain } from './chain'

export { hashOf, type JournalRecord } from './chain'

export type Entry = Place & {
  step: DeedName
  title: string
  version?: string | null
  fingerprint?: string | null
  note?: string | null
  details?: object
}

/** `lastRecord`: the number it has at least, by which its revision speaks of it. */
export type Recorded = { id: string; lastRecord: number }

/**
 * Adds a record in the transaction of what it tells: both happen, or neither. It joins the chain once they did, so
 * that two steps never wait for each other's number.
 */
export async function record(entry: Entry, req: PayloadRequest): Promise<Recorded> {
  const { collection, id: document, step, ...said } = entry
  const body = {
    ...said,
    at: new Date().toISOString(),
    actor: req.user?.id ?? null,
    actorName: req.user?.name ?? null,
    step,
    contentType: collection,
    document,
  }
  const id = await leave({ kind: 'record', body }, req)
  const last = await lastOfChain(req)
  const where = { kind: { equals: 'record' } }
  const { totalDocs } = await req.payload.db.count({ collection: 'unplaced', req, where })
  return { id, lastRecord: (last?.seq ?? 0) + totalDocs }
}
