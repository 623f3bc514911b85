import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { keyOf, revisionOf, type Place, type Revision } from '../revisions/revision'
import { latestVersion } from '../revisions/versions'

/** A document under way, with the drafts that are reviewed and published with it. */
export type Member = { place: Place; revision: Revision }

export const memberOf = (revision: Revision): Member => ({
  place: { collection: revision.contentType, id: revision.document },
  revision,
})

async function revisionsWhere(where: Where, req: PayloadRequest): Promise<Member[]> {
  const { docs } = await req.payload.db.find<Revision>({
    collection: 'revisions',
    limit: 50,
    pagination: false,
    req,
    sort: 'key',
    where,
  })
  return docs.map(memberOf)
}

/** The drafts attached to a document: a figure goes before the text that quotes it. */
export async function attachedTo(place: Place, req: PayloadRequest): Promise<Member[]> {
  const attached = await revisionsWhere({ attachedTo: { equals: keyOf(place) } }, req)
  const isFigure = ({ place: { collection } }: Member) => collection === 'impact-metrics'
  return [...attached.filter((one) => !isFigure(one)), ...attached.filter(isFigure)]
}

/** The unpublished drafts that speak of this document, or that it shows: what a reviewer wants to read with it. */
export async function attachable(place: Place, req: PayloadRequest): Promise<Member[]> {
  const around = [...(await speakingOf(place, req)), ...(await shownBy(place, req))]
  const keys = [...new Set(around)].filter((key) => key !== keyOf(place))
  if (keys.length === 0) return []
  return revisionsWhere(
    {
      and: [
        { key: { in: keys } },
        { stage: { in: ['draft', 'changes-requested'] } },
        { hasChanges: { equals: true } },
        { inTrash: { not_equals: true } },
      ],
    },
    req,
  )
}

const fieldsOf = (collection: CollectionSlug, req: PayloadRequest) =>
  req.payload.collections[collection].config.flattenedFields

const AT_MOST = 100

/** What points at this document: its figures, its programmes. */
async function speakingOf({ collection, id }: Place, req: PayloadRequest): Promise<string[]> {
  const keys: string[] = []
  for (const field of fieldsOf(collection, req)) {
    if (field.type !== 'join' || Array.isArray(field.collection)) continue
    const there = field.collection
    const back = fieldsOf(there, req).find(({ name }) => name === field.on)
    const isPolymorphic = back?.type === 'relationship' && Array.isArray(back.relationTo)
    const where: Where = isPolymorphic
      ? {
          and: [
            { [`${field.on}.relationTo`]: { equals: collection } },
            { [`${field.on}.value`]: { equals: id } },
          ],
        }
      : { [field.on]: { equals: id } }
    const { docs } = await req.payload.find({
      collection: there,
      depth: 0,
      draft: true,
      limit: AT_MOST,
      overrideAccess: true,
      pagination: false,
      req,
      select: { updatedAt: true },
      where,
    })
    keys.push(...docs.map((doc) => keyOf({ collection: there, id: String(doc.id) })))
  }
  return keys
}

/** What this document points at, where that is under editorial control: the figures it quotes, its organisation. */
async function shownBy(place: Place, req: PayloadRequest): Promise<string[]> {
  const latest = await latestVersion(place, req)
  return fieldsOf(place.collection, req).flatMap((field) => {
    if (field.type !== 'relationship' || Array.isArray(field.relationTo)) return []
    const there = field.relationTo
    if (!req.payload.collections[there].config.custom.editorial) return []
    return idsIn(latest?.version[field.name]).map((id) => keyOf({ collection: there, id }))
  })
}

const idsIn = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string')

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
