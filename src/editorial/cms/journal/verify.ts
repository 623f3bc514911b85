import type { Payload, Where } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'

import type { Revision } from '../revisions/revision'
import { hashOf, type JournalRecord } from './chain'

/** A record by its number and hash: noted elsewhere, it proves later that nothing before it was rewritten. */
export type Head = { seq: number; hash: string }

/** What does not fit, at the first record where something does not. */
export type Fault = { seq: number; record?: JournalRecord } & (
  | { kind: 'changed' | 'unlinked' | 'misplaced' | 'rewritten' }
  /** From `seq` to `upTo`. */
  | { kind: 'missing'; upTo: number }
  /** The end, as far as `promisedBy` says that a record of that number was written. */
  | { kind: 'cut'; upTo: number; promisedBy: string }
  /** Of a step that a revision speaks of: it is not in the chain, nor does it wait to be. */
  | { kind: 'lost'; promisedBy: string }
)

export type Verdict = {
  fault: Fault | null
  head: Head | null
  /** Written with their step, and not in the chain yet. */
  waiting: number
}

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
  const promised = await promisedRecords(payload)
  let head: JournalRecord | null = null
  let fault: Fault | null = null
  for await (const record of recordsInOrder(payload)) {
    fault = faultOf(record, head, noted)
    if (fault) break
    head = record
    promised.delete(record.id)
    onRead?.(record.seq)
  }
  const waiting = await waitingRecords(payload)
  const seq = (head?.seq ?? 0) + 1
  const isCut = promise && promise.upTo >= seq + waiting.length
  fault ??= await firstNumberTwice(payload, head)
  fault ??= isCut ? { kind: 'cut', seq, ...promise } : null
  fault ??= await lostAmong(promised, { payload, waiting, seq })
  return { fault, head, waiting: waiting.length }
}

/** The last record that each revision speaks of, and what its document is called. */
async function promisedRecords(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<Revision>({
    collection: 'revisions',
    limit: 0,
    pagination: false,
    where: { lastRecord: { exists: true } },
    ...noJoins,
  })
  return new Map(
    docs.flatMap(({ decision, title }) =>
      decision?.record ? [[decision.record, title ?? ''] as const] : [],
    ),
  )
}

async function waitingRecords(payload: Payload): Promise<string[]> {
  const where = { kind: { equals: 'record' } }
  const all = { limit: 0, pagination: false, where, ...noJoins }
  const { docs } = await payload.db.find<{ id: string }>({ collection: 'unplaced', ...all })
  return docs.map(({ id }) => id)
}

type Left = { payload: Payload; waiting: readonly string[]; seq: number }

/** Some joined the chain while it was read: they are looked for once more. */
async function lostAmong(
  promised: ReadonlyMap<string, string>,
  { payload, waiting, seq }: Left,
): Promise<Fault | null> {
  for (const [id, title] of promised) {
    if (waiting.includes(id)) continue
    const where = { id: { equals: id } }
    const { totalDocs } = await payload.db.count({ collection: 'journal', where })
    if (totalDocs === 0) return { kind: 'lost', seq, promisedBy: `la révision de « ${title} »` }
  }
  return null
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
