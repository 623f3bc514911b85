import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'
import { sentenceFor } from '@/cms/errors'
import { refused } from '@/cms/refused'

import { can } from '../../abilities'
import { NOTHING_YET } from '../../beginning'
import type { Place } from '../revisions/revision'
import { wasDrawnHere } from './drawnId'
import { takeStart } from './startingWith'

/** Drawn for a form, and nobody wrote anything under it: what was erased does not begin again. */
async function isUnwritten({ collection, id }: Place, req: PayloadRequest): Promise<boolean> {
  if (!wasDrawnHere(collection, id)) return false
  const { db } = req.payload
  const ofDocument = { document: { equals: id } }
  const row = await db.findOne({ collection, req, where: { id: { equals: id } }, ...noJoins })
  if (row) return false
  return !(await db.findOne({ collection: 'journal', req, where: ofDocument, ...noJoins }))
}

type Asked = { id?: unknown; data?: Record<string, unknown>; overrideAccess?: boolean }

/**
 * A form that is opened to create leaves nothing behind: where Payload would first create a document and
 * then show it, the admin reads a blank one under an id that was drawn for it.
 */
export const newFormsReadAsBlank: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, overrideAccess }: Asked = Object(args)
  const isTheAdmin = req.payloadAPI === 'local' && !overrideAccess && can(req.user, 'write')
  if (operation !== 'read' || typeof id !== 'string' || !isTheAdmin) return
  if (!(await isUnwritten({ collection: collection.slug, id }, req))) return
  Object.assign(args, { data: { ...takeStart(id), id, basedOn: NOTHING_YET } })
}

/** Two first saves at once: MongoDB lets both begin, and refuses the id to the second. */
const isIdTaken = (error: unknown): boolean =>
  error instanceof ValidationError &&
  error.data.errors.some(({ path }) => path === 'id' || path === '_id')

/** The first save of such a form: the document is created with what was typed, then saved as any other. */
export const firstSaveCreates: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, data }: Asked = Object(args)
  if (operation !== 'update' || typeof id !== 'string' || data?.basedOn !== NOTHING_YET) return
  if (!(await isUnwritten({ collection: collection.slug, id }, req))) return

  const typed = { ...data, basedOn: undefined }
  const creation = req.payload.create({
    collection: collection.slug,
    context: { keepsIds: true, begun: id },
    // Payload's types know the fields of one collection at a time.
    data: Object({ ...typed, id }),
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    user: req.user,
  })
  await creation.catch((error: unknown) => {
    throw isIdTaken(error) ? refused(sentenceFor(409), 409) : error
  })
  Object.assign(args, { data: typed })
}
