import type { Payload, Where } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'

import type { Revision } from '../revisions/revision'
import { hashOf, type JournalRecord } from './record'

/** A record by its number and hash: noted elsewhere, it proves later that nothing before it was rewritten. */
export type Head = { seq: number; hash: string }

/** What does not fit, at the first record where something does not. */
export type Fault = { seq: number; record?: JournalRecord } & (
  | { kind: 'changed' | 'unlinked' | 'misplaced' | 'rewritten' }
  /** From `seq` to `upTo`. */
  | { kind: 'missing'; upTo: number }
  /** The end, as far as `promisedBy` says that a record of that number was written. */
  | { kind: 'cut'; upTo: number; promisedBy: string }
)

export type Verdict = { fault: Fault | null; head: Head | null }

type Question = {
  payload: Payload
  /** A record that was noted when the journal was last verified. */
  noted?: Head
  onRead?: (count: number) => void
}

const TOGETHER = 500

/**
 * Reads the whole chain, a few hundred records at a time. Records written meanwhile do no harm.
 * What it cannot see by itself: that the end was cut, when no revision speaks of it any more, or that all of the
 * chain was computed anew from some record on. A noted head shows both.
 */
export async function verifyJournal({ payload, noted, onRead }: Question): Promise<Verdict> {
  // Asked first: what a revision speaks of was written before it.
  const promise = await lastPromise(payload, noted)
  let head: JournalRecord | null = null
  for await (const record of recordsInOrder(payload)) {
    const fault = faultOf(record, head, noted)
    if (fault) return { fault, head }
    head = record
    onRead?.(record.seq)
  }
  const seq = (head?.seq ?? 0) + 1
  const twice = await firstNumberTwice(payload, head)
  if (twice) return { fault: twice, head }
  if (promise && promise.upTo >= seq) return { fault: { kind: 'cut', seq, ...promise }, head }
  return { fault: null, head }
}

function faultOf(record: JournalRecord, before: JournalRecord | null, noted?: Head): Fault | null {
  const { seq } = record
  const expected = (before?.seq ?? 0) + 1
  if (seq > expected) return { kind: 'missing', seq: expected, upTo: seq - 1 }
  if (seq !== expected) return { kind: 'misplaced', seq, record }
  if (hashOf(record) !== record.hash) return { kind: 'changed', seq, record }
  if ((record.previous ?? null) !== (before?.hash ?? null)) return { kind: 'unlinked', seq, record }
  if (noted?.seq === seq && noted.hash !== record.hash) return { kind: 'rewritten', seq, record }
  return null
}

async function* recordsInOrder(payload: Payload): AsyncGenerator<JournalRecord> {
  let after: number | null = null
  for (;;) {
    const where: Where = after === null ? {} : { seq: { greater_than: after } }
    const page = { limit: TOGETHER, pagination: false, sort: 'seq', where, ...noJoins }
    const { docs } = await payload.db.find<JournalRecord>({ collection: 'journal', ...page })
    yield* docs
    after = docs.at(-1)?.seq ?? null
    if (docs.length < TOGETHER) return
  }
}

/** The index forbids it; whoever writes in the database may have dropped the index. */
async function firstNumberTwice(payload: Payload, head: Head | null): Promise<Fault | null> {
  if (!head) return null
  const where: Where = { seq: { less_than_equal: head.seq } }
  const { totalDocs } = await payload.db.count({ collection: 'journal', where })
  return totalDocs === head.seq ? null : { kind: 'misplaced', seq: head.seq }
}

type Promised = { upTo: number; promisedBy: string }

/** The highest number that something outside the journal speaks of: a revision, or what was noted. */
async function lastPromise(payload: Payload, noted?: Head): Promise<Promised | null> {
  const { docs } = await payload.db.find<Revision>({
    collection: 'revisions',
    limit: 1,
    pagination: false,
    sort: '-lastRecord',
    where: { lastRecord: { exists: true } },
    ...noJoins,
  })
  const [revision] = docs
  const upTo = revision?.lastRecord ?? 0
  if (noted && noted.seq >= upTo) return { upTo: noted.seq, promisedBy: 'ce que vous avez noté' }
  return revision ? { upTo, promisedBy: `la révision de « ${revision.title ?? ''} »` } : null
}
