import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { changedFields } from '../../fingerprint'
import { record } from '../journal/record'
import { tell } from '../notices/tell'
import { observe, titleOf } from './observed'
import { turnOf } from './turns'
import { keepRevision, keyOf, revisionOf, type Place, type Revision } from './revision'
import { contentOfVersion, versionOf, type StoredVersion } from './versions'

/** Nothing is underway any more: what was approved, or was not, is what readers see. */
export const atRest = {
  stage: 'draft',
  contributors: [],
  submittedBy: null,
  submittedOn: null,
  submissionNote: null,
  reviewers: [],
  dueOn: null,
  approval: null,
  decision: null,
  scheduledOn: null,
  schedule: null,
  attached: null,
  attachedTo: null,
} as const satisfies Partial<Revision>

/** Runs last, in the transaction of the save: the revision says what is stored, whatever wrote it. */
export const revisionFollowsTheSave: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const place = { collection: collection.slug, id: String(doc.id) }
  const observed = await observe(place, req)
  if (!observed) return doc

  const { latest, isPublication, change } = observed
  const revision = await revisionOf(place, req)
  const { title, fingerprint } = change
  const now = new Date().toISOString()
  const by = req.user?.id ?? null
  Object.assign(change, { savedBy: by, savedOn: now, savedWith: turnOf(req) })
  if (isPublication) {
    const live = { version: latest.id, fingerprint, on: now, by }
    Object.assign(change, atRest, { live, stageSince: now })
  } else {
    const isSave = req.context.step === undefined && !movesToOrFromTrash(previousDoc, latest)
    if (isSave && by) change.contributors = [...new Set([...(revision?.contributors ?? []), by])]
    Object.assign(change, await voidedBy({ place, title, latest, fingerprint, revision, req }))
  }
  if (change.inTrash) Object.assign(change, { scheduledOn: null, schedule: null })
  if (!change.isLive) Object.assign(change, { withdrawOn: null, withdrawal: null })
  await keepRevision(place, change, req)
  await recordTrashing({ place, title, latest, previousDoc, operation, req })
  return { ...doc, basedOn: fingerprint }
}

const movesToOrFromTrash = (previous: unknown, { version }: StoredVersion): boolean =>
  Boolean(Object(previous).deletedAt) !== Boolean(version.deletedAt)

type Saved = {
  place: Place
  title: string
  latest: StoredVersion
  fingerprint: string
  revision: Revision | null
  req: PayloadRequest
}

/** An approval covers the content that was read, and no other. */
async function voidedBy(saved: Saved): Promise<Partial<Revision>> {
  const { place, title, latest, fingerprint, revision, req } = saved
  const { approval, stage, schedule } = revision ?? {}
  if (stage !== 'approved' || !approval || approval.fingerprint === fingerprint) return {}

  const approved = await versionOf(place, approval.version, req)
  const fields = approved
    ? changedFields(contentOfVersion(place, approved, req), contentOfVersion(place, latest, req))
    : []
  const on = new Date().toISOString()
  const details = { approvedBy: approval.by, approvedOn: approval.on, fields }
  const recorded = await record(
    { ...place, step: 'approval-voided', title, version: latest.id, fingerprint, details },
    req,
  )
  await tell(
    {
      kind: 'approval-voided',
      about: { ...place, title },
      to: [approval.by, ...(revision?.contributors ?? []), ...(schedule ? [schedule.by] : [])],
      sentence: `« ${title} » a été modifié après son approbation : il faut le soumettre à nouveau.`,
      occasion: recorded.id,
    },
    req,
  )
  return {
    stage: 'draft',
    stageSince: on,
    approval: null,
    decision: {
      step: 'void',
      by: req.user?.id ?? null,
      on,
      fields,
      version: approval.version,
      record: recorded.id,
    },
    lastRecord: recorded.lastRecord,
  }
}

type Trashing = Pick<Saved, 'place' | 'title' | 'latest' | 'req'> & {
  previousDoc: unknown
  operation: string
}

async function recordTrashing(saved: Trashing) {
  const { place, title, latest, previousDoc, operation, req } = saved
  if (operation === 'create' || !movesToOrFromTrash(previousDoc, latest)) return
  const step = latest.version.deletedAt ? 'trash' : 'untrash'
  await record({ ...place, step, title, version: latest.id }, req)
}

/** The journal keeps what the document was; its revision has nothing left to follow. */
export const revisionLeavesWithTheDocument: CollectionAfterDeleteHook = async ({
  collection,
  doc,
  id,
  req,
}) => {
  const place = { collection: collection.slug, id: String(id) }
  const where = { key: { equals: keyOf(place) } }
  await req.payload.db.deleteMany({ collection: 'revisions', where, req })
  const title = titleOf(place, Object(doc), req)
  await record({ ...place, step: 'erase', title, note: req.context.because }, req)
}
