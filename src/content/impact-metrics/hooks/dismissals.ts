import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Dismissal } from '../checks/findings'

/** What people answered to the findings of a document, the last answer to each. */
export async function dismissalsOf(
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
): Promise<(Dismissal & { id: string })[]> {
  const { docs } = await req.payload.find({
    collection: 'dismissals',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: {
      and: [
        { 'document.value': { equals: id } },
        { 'document.relationTo': { equals: collection } },
        { isReopened: { not_equals: true } },
      ],
    },
  })
  return docs.map(({ id: dismissal, key, reason }) => ({ id: dismissal, key, reason }))
}
