import type {
  Access,
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  Where,
} from 'payload'

import { openNewEdition } from '@/cms/edition'
import { refused } from '@/cms/refused'
import { can } from '@/editorial/abilities'
import { isTrusted } from '@/editorial/cms/trusted'
import { usersOf } from '@/editorial/cms/uses'
import { usedBy } from '@/editorial/uses'

const CONFLICT = 409

export const releasedOrStaff: Access = ({ req }) =>
  Boolean(req.user) || { released: { equals: true } }

/** A new file, credit or alternative text of a picture readers see is a change of the site. */
export const readersSeeNewPictures: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update' && doc.released) await openNewEdition(req)
  return doc
}

/** A picture readers see is live content: its file and its words change by the hand of those who publish. */
export const onlyPublishersTouchShownFiles: CollectionBeforeOperationHook = async ({
  args,
  context,
  operation,
  req,
}) => {
  if (operation !== 'update' || isTrusted(context) || can(req.user, 'publish')) return
  const { id, where }: { id?: string; where?: Where } = Object(args)
  const { totalDocs } = await req.payload.db.count({
    collection: 'media',
    req,
    where: { and: [{ released: { equals: true } }, where ?? { id: { equals: id } }] },
  })
  if (totalDocs === 0) return
  throw refused(
    'Ce fichier est montré par un contenu publié : votre rôle ne permet pas de le changer.',
    403,
  )
}

/** A file that anything shows stays, wherever that stands: a page would lose its picture the day it is published. */
export const usedFilesStay: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses = await usersOf(String(id), req)
  const file = await req.payload.db.findOne<{ id: string; mimeType?: string }>({
    collection: 'media',
    req,
    where: { id: { equals: id } },
  })
  const isPicture = file?.mimeType?.startsWith('image/') ?? true
  if (uses.length > 0) throw refused(usedBy(uses, isPicture), CONFLICT)
}
