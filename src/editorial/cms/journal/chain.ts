import { ValidationError, type PayloadRequest } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'

import type { DeedName } from '../../deeds'
import { contentOf, fingerprintOf } from '../../fingerprint'

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

/** A record as its step wrote it, before it has its place. */
export type Unchained = Omit<JournalRecord, 'id' | 'seq' | 'previous' | 'hash'>

/** Of all that a record says, the hash of the one before included: changing any of it breaks the chain. */
export const hashOf = (record: Omit<JournalRecord, 'id' | 'hash'>): string =>
  fingerprintOf(contentOf(record, ['hash']))

/** Another process gave the same number: all of it begins again. */
class Overtaken extends Error {
  readonly code = 112
}

export async function lastOfChain(req: PayloadRequest): Promise<JournalRecord | undefined> {
  const { docs } = await req.payload.db.find<JournalRecord>({
    collection: 'journal',
    ...noJoins,
    limit: 1,
    pagination: false,
    req,
    sort: '-seq',
  })
  return docs[0]
}

/** Gives records their number and the hash of the one before. The only writer of the journal. */
export async function chain(
  records: readonly (Unchained & { id: string })[],
  req: PayloadRequest,
): Promise<void> {
  if (records.length === 0) return
  const last = await lastOfChain(req)
  let before = { seq: last?.seq ?? 0, hash: last?.hash ?? null }
  for (const { id, ...said } of records) {
    const written = { ...said, seq: before.seq + 1, previous: before.hash }
    const hash = hashOf(written)
    await add({ ...written, hash, id }, req)
    before = { seq: written.seq, hash }
  }
}

async function add(data: JournalRecord, req: PayloadRequest): Promise<void> {
  try {
    await req.payload.db.create({ collection: 'journal', data, req })
  } catch (error) {
    if (error instanceof ValidationError) throw new Overtaken('Another record took this number.')
    throw error
  }
}
