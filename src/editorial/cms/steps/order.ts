import type { CollectionSlug, PayloadRequest } from 'payload'

import { referencesIn } from '../../changes/references'
import type { Content } from '../../fingerprint'
import { inOrder } from '../../packageOrder'
import { formOf } from '../changes/form'
import { contentIn } from '../content'
import { liveRow } from '../live'
import { keyOf, type Place } from '../revisions/revision'
import { contentOfVersion, latestVersion } from '../revisions/versions'

/** What a content names, and by which field. */
type Naming = { field: string; key: string; collection: string }

/** What the draft of a document names: in its texts, links and figures included, and in its fields. */
export async function namedIn(place: Place, req: PayloadRequest): Promise<Naming[]> {
  const latest = await latestVersion(place, req)
  return latest ? namingsOf(place, contentOfVersion(place, latest, req), req) : []
}

const namingsOf = (place: Place, content: Content, req: PayloadRequest): Naming[] =>
  formOf(place.collection, req).flatMap((field) =>
    referencesIn([field], content).map(({ collection, id }) => ({
      field: field.name,
      key: `${collection}/${id}`,
      collection,
    })),
  )

/** Whether readers open it: an organisation is only named. */
export const hasPage = (collection: string, { payload }: PayloadRequest): boolean =>
  Object.values(payload.collections).some(
    ({ config }) => config.slug === collection && Boolean(config.custom.hasPage),
  )

/** Whether the page of what a field names shows who names it: a person her figures, a theme its people. */
export function isGathered(
  source: CollectionSlug,
  { field, collection }: Omit<Naming, 'key'>,
  req: PayloadRequest,
): boolean {
  if (!hasPage(collection, req)) return false
  const collections = Object.values(req.payload.collections)
  const target = collections.find(({ config }) => config.slug === collection)
  const fields = target?.config.flattenedFields ?? []
  return fields.some((one) => one.type === 'join' && one.collection === source && one.on === field)
}

type Reading = (place: Place, req: PayloadRequest) => Promise<Naming[]>

async function ordered<M extends { place: Place }>(
  members: readonly M[],
  read: Reading,
  req: PayloadRequest,
): Promise<M[]> {
  const gathered = new Map<string, string[]>()
  const parts = []
  for (const member of members) {
    const { place } = member
    const names = []
    for (const naming of await read(place, req)) {
      if (!isGathered(place.collection, naming, req)) names.push(naming.key)
      else gathered.set(naming.key, [...(gathered.get(naming.key) ?? []), keyOf(place)])
    }
    parts.push({ key: keyOf(place), names, member })
  }
  const known = parts.map((part) => ({ ...part, gathers: gathered.get(part.key) ?? [] }))
  return inOrder(known).map(({ member }) => member)
}

/** As they go online: what is cited before what cites it. */
export const inOrderOfPublication = <M extends { place: Place }>(
  members: readonly M[],
  req: PayloadRequest,
): Promise<M[]> => ordered(members, namedIn, req)

/** As they leave the site: what cites before what it cites, as readers see them. */
export async function inOrderOfWithdrawal<M extends { place: Place }>(
  members: readonly M[],
  req: PayloadRequest,
): Promise<M[]> {
  const order = await ordered(members, namedOnline, req)
  return order.toReversed()
}

async function namedOnline(place: Place, req: PayloadRequest): Promise<Naming[]> {
  const row = await liveRow({ ...place, req })
  return row ? namingsOf(place, contentIn(req.payload, place.collection, row), req) : []
}
