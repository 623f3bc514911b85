import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'

import type { Revision } from './revisions/revision'

/** Where a document of this collection may name a picture or a file, as queries write it: `meta.image`. */
export function picturePlaces(fields: readonly FlattenedField[], above = ''): string[] {
  return fields.flatMap((field) => {
    const path = `${above}${field.name}`
    if (field.type === 'upload' || field.type === 'relationship') {
      return [field.relationTo].flat().includes('media') ? [path] : []
    }
    return 'flattenedFields' in field ? picturePlaces(field.flattenedFields, `${path}.`) : []
  })
}

type Query = { media: string; req: PayloadRequest }

/** What can be put online as it is: the newest version of each document, what is approved, what readers see. */
async function usersIn(
  collection: CollectionSlug,
  places: readonly string[],
  { media, req }: Query,
): Promise<string[]> {
  const names = (prefix: string): Where => ({
    or: places.map((place) => ({ [`${prefix}${place}`]: { equals: media } })),
  })
  const promised = await promisedVersions(collection, req)
  const versions = await req.payload.db.findVersions({
    collection,
    pagination: false,
    req,
    where: {
      and: [names('version.'), { or: [{ latest: { equals: true } }, { id: { in: promised } }] }],
    },
  })
  const live = await req.payload.db.find<{ id: string }>({
    collection,
    ...noJoins,
    pagination: false,
    req,
    where: { and: [names(''), { _status: { equals: 'published' } }] },
  })
  return [...versions.docs.map(({ parent }) => String(parent)), ...live.docs.map(({ id }) => id)]
}

/** Versions that were approved, and will be published whatever was saved since. */
async function promisedVersions(collection: CollectionSlug, req: PayloadRequest) {
  const { docs } = await req.payload.db.find<Revision>({
    collection: 'revisions',
    ...noJoins,
    pagination: false,
    req,
    where: { and: [{ contentType: { equals: collection } }, { stage: { equals: 'approved' } }] },
  })
  return docs.map(({ approval }) => approval?.version).filter((version) => version !== undefined)
}

/** The revisions of the documents that show a picture, in whatever version can still come before readers. */
export async function usersOf(media: string, req: PayloadRequest): Promise<Revision[]> {
  const keys = new Set<string>()
  for (const { config } of Object.values(req.payload.collections)) {
    const places = config.custom.editorial ? picturePlaces(config.flattenedFields) : []
    if (places.length === 0) continue
    for (const id of await usersIn(config.slug, places, { media, req })) {
      keys.add(`${config.slug}/${id}`)
    }
  }
  if (keys.size === 0) return []
  const { docs } = await req.payload.db.find<Revision>({
    collection: 'revisions',
    ...noJoins,
    pagination: false,
    req,
    sort: 'title',
    where: { key: { in: [...keys] } },
  })
  return docs
}
