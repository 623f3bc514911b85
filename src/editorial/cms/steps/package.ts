import type { PayloadRequest, Where } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'

import { keyOf, revisionOf, type Place, type Revision } from '../revisions/revision'

/** A document under way, with the drafts that are reviewed and published with it. */
export type Member = { place: Place; revision: Revision }

export const memberOf = (revision: Revision): Member => ({
  place: { collection: revision.contentType, id: revision.document },
  revision,
})

export const named = ({ revision }: Member): string => `« ${revision.title} »`

/** A package as it may be sent: what is more was not read together. */
export const AT_MOST = 200

export async function membersWhere(where: Where, req: PayloadRequest): Promise<Member[]> {
  const { docs } = await req.payload.db.find<Revision>({
    collection: 'revisions',
    ...noJoins,
    limit: AT_MOST,
    pagination: false,
    req,
    sort: 'key',
    where,
  })
  return docs.map(memberOf)
}

/**
 * The drafts that go with a document. They stay with it when it comes back to be corrected: it is sent again
 * as it was sent.
 */
export const attachedTo = (place: Place, req: PayloadRequest): Promise<Member[]> =>
  membersWhere(
    { and: [{ attachedTo: { equals: keyOf(place) } }, { hasChanges: { equals: true } }] },
    req,
  )

/** A document named from outside, with its revision, or null. */
export async function memberNamed(
  { collection, id }: { collection: string; id: string },
  req: PayloadRequest,
): Promise<Member | null> {
  const known = Object.values(req.payload.collections).find(
    ({ config }) => config.slug === collection,
  )
  if (!known) return null
  const place: Place = { collection: known.config.slug, id }
  const revision = await revisionOf(place, req)
  return revision && { place, revision }
}
