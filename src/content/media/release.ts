import { APIError } from 'payload'
import type { Access, CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'

import { openNewEdition } from '@/cms/edition'

export const releasedOrStaff: Access = ({ req }) =>
  Boolean(req.user) || { released: { equals: true } }

/** A new file, credit or alternative text of a picture readers see is a change of the site. */
export const readersSeeNewPictures: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update' && doc.released) await openNewEdition(req)
  return doc
}

export const shownFilesStay: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const file = await req.payload.db.findOne<{ id: string; released?: boolean }>({
    collection: 'media',
    req,
    where: { id: { equals: id } },
  })
  if (!file?.released) return
  throw new APIError(
    'Ce fichier est montré par un contenu publié : remplacez-le là d’abord.',
    409,
    null,
    true,
  )
}
