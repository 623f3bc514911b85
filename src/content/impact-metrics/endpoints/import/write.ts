import { APIError, ValidationError, type PayloadRequest } from 'payload'

import { refused } from '@/cms/refused'
import { subjectKey, type RowFate } from '@/content/impact-metrics/exchange/fates'

import type { ImportReport } from '../../importing'

type Written = Extract<RowFate, { draft: object }>

/** Writes the accepted rows as drafts, in the transaction of the request. Refused ones are left out. */
export async function writeDrafts(
  fates: readonly RowFate[],
  req: PayloadRequest,
): Promise<ImportReport> {
  const accepted = fates.filter((fate): fate is Written => 'draft' in fate)
  const born = await writeSubjects(accepted, req)
  const report: ImportReport = { created: 0, updated: 0, newSubjects: born.names }
  for (const fate of accepted) {
    const data = { ...fate.draft, subject: subjectOf(fate, born.ids) }
    if (fate.fate === 'update') {
      await update(fate.id, data, req).catch(atLine(fate.line))
      report.updated += 1
    } else {
      await create(fate.id, data, req).catch(atLine(fate.line))
      report.created += 1
    }
  }
  return report
}

const BAD_REQUEST = 400

/** A rule that the dry run does not know refuses a row: the person is told which, and that all is as before. */
const atLine =
  (line: number) =>
  (error: unknown): never => {
    if (!(error instanceof APIError)) throw error
    const [fault] = error instanceof ValidationError ? error.data.errors : []
    throw refused(
      `Ligne ${line}\u00a0: ${fault?.message ?? error.message} Rien n’a été écrit.`,
      BAD_REQUEST,
    )
  }

/** As this person, and in this transaction; each write is a request of its own, which it may forget. */
const asDraft = ({ transactionID, user }: PayloadRequest) => ({
  depth: 0,
  draft: true,
  overrideAccess: false,
  req: { transactionID },
  user,
})

// Payload's types ask a draft for all that a publication needs: the form saves it without.
const create = (id: string | null, data: object, req: PayloadRequest) =>
  req.payload.create(
    Object({
      ...asDraft(req),
      collection: 'impact-metrics',
      context: { keepsIds: id !== null },
      data: id === null ? data : { ...data, id },
    }),
  )

const update = (id: string, data: object, req: PayloadRequest) =>
  req.payload.update(Object({ ...asDraft(req), collection: 'impact-metrics', data, id }))

type Born = { ids: Map<string, string>; names: string[] }

/** Profiles with a name and an address, for the newsroom to complete. */
async function writeSubjects(fates: readonly Written[], req: PayloadRequest): Promise<Born> {
  const born: Born = { ids: new Map(), names: [] }
  for (const fate of fates) {
    if (fate.fate !== 'create-with-subject') continue
    const { collection, slug, name } = fate.subject
    const key = subjectKey(collection, slug)
    if (born.ids.has(key)) continue

    const { id } = await req.payload
      .create(Object({ ...asDraft(req), collection, data: { name, slug } }))
      .catch(atLine(fate.line))
    born.ids.set(key, String(id))
    born.names.push(name)
  }
  return born
}

function subjectOf({ fate, subject }: Written, born: Born['ids']) {
  const value =
    fate === 'create-with-subject' && 'slug' in subject
      ? born.get(subjectKey(subject.collection, subject.slug))
      : Object(subject).id
  return { relationTo: subject.collection, value }
}
