import { ValidationError, type PayloadRequest } from 'payload'

import { contentOf, fingerprintOf } from '../../fingerprint'
import type { DeedName } from '../../deeds'
import type { Place } from '../revisions/revision'

export type Entry = Place & {
  step: DeedName
  title: string
  version?: string | null
  fingerprint?: string | null
  note?: string | null
  details?: object
}

export type JournalRecord = {
  id: string
  seq: number
  at: string
  actor?: string | null
  actorName?: string | null
  step: DeedName
  contentType: string
  document: string
  title?: string | null
  version?: string | null
  fingerprint?: string | null
  note?: string | null
  details?: unknown
  previous?: string | null
  hash: string
}

/** Of all that a record says, the hash of the one before included: changing any of it breaks the chain. */
export const hashOf = (record: Omit<JournalRecord, 'id' | 'hash'>): string =>
  fingerprintOf(contentOf(record, ['hash']))

/** Two records asked for the same number at once: the whole step begins again. */
class Overtaken extends Error {
  readonly code = 112
}

/**
 * Adds a record in the transaction of what it tells: both happen, or neither. The only writer of the journal.
 * @returns its number.
 */
export async function record(entry: Entry, req: PayloadRequest): Promise<number> {
  const { collection, id, step, ...said } = entry
  const { docs } = await req.payload.db.find<JournalRecord>({
    collection: 'journal',
    limit: 1,
    pagination: false,
    req,
    sort: '-seq',
  })
  const [last] = docs
  const written = {
    ...said,
    seq: (last?.seq ?? 0) + 1,
    at: new Date().toISOString(),
    actor: req.user?.id ?? null,
    actorName: req.user?.name ?? null,
    step,
    contentType: collection,
    document: id,
    previous: last?.hash ?? null,
  }
  const data = { ...written, hash: hashOf(written) }
  try {
    await req.payload.db.create({ collection: 'journal', data, req })
  } catch (error) {
    if (error instanceof ValidationError) throw new Overtaken('Another record took this number.')
    throw error
  }
  return written.seq
}
