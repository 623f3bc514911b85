import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from 'payload'

import { noJoins } from '@/cms/databases/noJoins'
import { fieldErrors } from '@/cms/fieldErrors'
import { liveRow } from '@/editorial/cms/live'
import { isTrusted } from '@/editorial/cms/trusted'

import { toClaim } from '../figure'
import { historyOf, isAnotherFigure, sameClaim, type PublishedValue } from '../history'
import { typeset } from '../typography'

const unsaid = { kind: null, note: null }

/**
 * Every publication of another claim adds to the history of the figure. Taken from the row and not from
 * what was sent: a form, or an old version that comes back, would bring the history of its own day.
 */
export const historyFollowsPublication: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const history = operation === 'update' ? await storedHistory(originalDoc.id, req) : []
  if (data._status !== 'published') return { ...data, history }

  const claim = toClaim({ ...originalDoc, ...data })
  const last = history.at(-1)
  if (last && sameClaim(last.claim, claim)) return { ...data, history, revision: unsaid }

  const { kind, note } = { ...Object(originalDoc?.revision), ...Object(data.revision) }
  if (last && !isTrusted(req.context)) {
    reasonIsGiven({ kind, note, isNeeded: isAnotherFigure(last.claim, claim) }, req)
  }
  const correction = last && kind === 'correction' && isText(note) ? note.trim() : null
  const entry: PublishedValue = { claim, publishedOn: new Date().toISOString(), correction }
  return { ...data, history: [...history, entry], revision: unsaid }
}

async function storedHistory(id: string, req: PayloadRequest): Promise<PublishedValue[]> {
  const row = await req.payload.db.findOne<{ id: string; history?: unknown }>({
    collection: 'impact-metrics',
    req,
    where: { id: { equals: id } },
    ...noJoins,
  })
  return historyOf(row?.history)
}

const askForReason =
  'Ce chiffre est déjà publié avec une autre valeur : dites s’il s’agit d’une donnée nouvelle ou d’un rectificatif.'
const askForNote =
  'Un rectificatif est public et reste : écrivez en une phrase ce qui était faux et pourquoi.'

const isText = (note: unknown): note is string => typeof note === 'string' && note.trim() !== ''

type Reason = { kind: unknown; note: unknown; isNeeded: boolean }

function reasonIsGiven({ kind, note, isNeeded }: Reason, req: PayloadRequest): void {
  const isSaid = kind === 'update' || kind === 'correction'
  const fault =
    isNeeded && !isSaid
      ? { path: 'revision.kind', message: typeset(askForReason) }
      : kind === 'correction' && !isText(note)
        ? { path: 'revision.note', message: typeset(askForNote) }
        : null
  if (fault) throw fieldErrors({ collection: 'impact-metrics', faults: [fault], req })
}

/** A correction goes public with the value that replaces the wrong one, in the same transaction. */
export const correctionsArePublic: CollectionAfterChangeHook = async ({ doc, req }) => {
  const live = await liveRow({ collection: 'impact-metrics', id: doc.id, req })
  const history = historyOf(live?.history)
  const present = history.at(-1)
  const replaced = history.at(-2)
  if (!present?.correction || !replaced || (await isRecorded(doc.id, present, req))) return doc

  await req.payload.db.create({
    collection: 'corrections',
    data: {
      metric: doc.id,
      note: present.correction,
      before: replaced.claim,
      after: present.claim,
      publishedOn: present.publishedOn,
      by: req.user?.id,
    },
    req,
  })
  return doc
}

async function isRecorded(metric: string, { publishedOn }: PublishedValue, req: PayloadRequest) {
  const { totalDocs } = await req.payload.db.count({
    collection: 'corrections',
    req,
    where: { and: [{ metric: { equals: metric } }, { publishedOn: { equals: publishedOn } }] },
  })
  return totalDocs > 0
}
