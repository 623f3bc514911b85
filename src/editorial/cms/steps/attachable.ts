import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'

import { steps } from '../../steps'
import { keyOf, type Place } from '../revisions/revision'
import { hasPage, isGathered, namedIn } from './order'
import { membersWhere, type Member } from './package'

/** `isProposed`: it went along last time, or what is sent needs it and readers do not have it yet. */
export type Attachable = Member & { isProposed: boolean }

const AT_MOST = 100

/**
 * The drafts that could be sent with this one: those it is made of, and what these are made of in turn (the
 * figures of its programme); those that it names; those that went along last time.
 */
export async function attachable({ place, revision }: Member, req: PayloadRequest) {
  if (!steps.submit.from.includes(revision.stage)) return []

  const main = keyOf(place)
  const kept = await membersWhere({ attachedTo: { equals: main } }, req)
  const needed = await neededBy(place, req)
  const names = (await namedIn(place, req)).map(({ key }) => key)
  const around = [...names, ...(await pointingAt(place, req))]
  const keys = [...needed, ...around, ...kept.map(({ revision: { key } }) => key)]
  const found = await draftsAmong(
    keys.filter((key) => key !== main),
    main,
    req,
  )
  return found.map((member): Attachable => {
    const { attachedTo, isLive, key } = member.revision
    const isKept = attachedTo === main
    const isMissing = kept.length === 0 && !isLive && needed.has(key)
    return { ...member, isProposed: isKept || isMissing }
  })
}

/** Those that somebody could still send: under way, and in no other package that is. */
async function draftsAmong(keys: readonly string[], main: string, req: PayloadRequest) {
  if (keys.length === 0) return []
  const where: Where = {
    and: [
      { key: { in: [...new Set(keys)] } },
      { or: [{ stage: { in: [...steps.submit.from] } }, { attachedTo: { equals: main } }] },
      { hasChanges: { equals: true } },
      { inTrash: { not_equals: true } },
    ],
  }
  return membersWhere(where, req)
}

/** What a document shows, and what that shows in turn, as far as it is being prepared. */
async function neededBy(place: Place, req: PayloadRequest): Promise<Set<string>> {
  const found = new Set<string>()
  let fresh: Place[] = [place]
  while (fresh.length > 0 && found.size < AT_MOST) {
    const keys: string[] = []
    for (const one of fresh) keys.push(...(await shownBy(one, req)))
    const unknown = keys.filter((key) => !found.has(key) && key !== keyOf(place))
    for (const key of unknown) found.add(key)
    fresh = (await draftsAmong(unknown, keyOf(place), req)).map((member) => member.place)
  }
  return found
}

async function shownBy(place: Place, req: PayloadRequest): Promise<string[]> {
  const names = await namedIn(place, req)
  const shown = names.filter((naming) => !isGathered(place.collection, naming, req))
  const gathered = hasPage(place.collection, req) ? await pointingAt(place, req) : []
  return [...shown.map(({ key }) => key), ...gathered]
}

const fieldsOf = (collection: CollectionSlug, req: PayloadRequest) =>
  req.payload.collections[collection].config.flattenedFields

/** What points at this document: its figures, its programmes. */
async function pointingAt({ collection, id }: Place, req: PayloadRequest): Promise<string[]> {
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
      ...noJoins,
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
