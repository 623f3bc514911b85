import type { CollectionSlug, PayloadRequest } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'

import type { Stage } from '../../stages'
import type { StepName } from '../../steps'

export type Place = { collection: CollectionSlug; id: string }

export const keyOf = ({ collection, id }: Place): string => `${collection}/${id}`

/** A version as it was, and who made it public. Dates are ISO strings, people are ids of accounts. */
export type LiveVersion = { version: string; fingerprint: string; on: string; by: string | null }
export type Approval = {
  by: string
  on: string
  version: string
  fingerprint: string
  /** The figures whose source the reviewer says she opened. */
  figures: string[]
}
export type Decision = {
  step: StepName | 'void'
  by: string | null
  on: string
  /** The version the step was about. */
  version?: string | null
  note?: string
  fields?: string[]
  /** Its record in the journal. */
  record?: string
}
export type Schedule = { by: string; fingerprint: string; on: string }
export type Withdrawal = {
  by: string
  on: string
  reason: string
  /** What leaves the site with it. */
  attached?: { collection: string; id: string }[]
}
export type Urgent = LiveVersion & { by: string; reason: string; contributors: string[] }

/** A row of the `revisions` collection. */
export type Revision = {
  id: string
  key: string
  contentType: CollectionSlug
  document: string
  title?: string | null
  stage: Stage
  stageSince?: string | null
  version?: string | null
  fingerprint?: string | null
  savedBy?: string | null
  savedOn?: string | null
  savedWith?: string | null
  hasChanges?: boolean | null
  isLive?: boolean | null
  inTrash?: boolean | null
  live?: LiveVersion | null
  contributors?: string[] | null
  submittedBy?: string | null
  submittedOn?: string | null
  submissionNote?: string | null
  reviewers?: string[] | null
  dueOn?: string | null
  approval?: Approval | null
  decision?: Decision | null
  scheduledOn?: string | null
  schedule?: Schedule | null
  withdrawOn?: string | null
  withdrawal?: Withdrawal | null
  urgent?: Urgent | null
  isUrgent?: boolean | null
  attached?: string[] | null
  attachedTo?: string | null
  lastRecord?: number | null
}

export async function revisionOf(place: Place, req: PayloadRequest): Promise<Revision | null> {
  const where = { key: { equals: keyOf(place) } }
  return req.payload.db.findOne<Revision>({ collection: 'revisions', where, req, ...noJoins })
}

/** Writes what changes of a revision, or its first row, in the transaction of the request. */
export async function keepRevision(
  place: Place,
  change: Partial<Revision>,
  req: PayloadRequest,
): Promise<void> {
  const known = await revisionOf(place, req)
  const { db } = req.payload
  const stage = change.stage ?? known?.stage ?? 'draft'
  // Said again with every write: SQLite asks for what is required before it looks whether the row is there.
  const identity = { key: keyOf(place), contentType: place.collection, document: place.id, stage }
  if (known) {
    const data = { ...change, ...identity }
    await db.updateOne({ collection: 'revisions', id: known.id, data, req })
    return
  }
  const data = { stageSince: new Date().toISOString(), ...change, ...identity }
  await db.create({ collection: 'revisions', data, req })
}
