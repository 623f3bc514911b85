import type { PayloadRequest, Where } from 'payload'

import type { Place } from '../revisions/revision'

/** The comments of one document, whatever its version. */
export const commentsOn = ({ collection, id }: Place): Where => ({
  and: [{ contentType: { equals: collection } }, { document: { equals: id } }],
})

/**
 * How many comments must still be settled before the document may be approved, read in the transaction of
 * the request.
 */
export async function openBlockingComments(place: Place, req: PayloadRequest): Promise<number> {
  const where: Where = {
    and: [commentsOn(place), { isBlocking: { equals: true } }, { resolvedOn: { exists: false } }],
  }
  const { totalDocs } = await req.payload.db.count({ collection: 'comments', req, where })
  return totalDocs
}
