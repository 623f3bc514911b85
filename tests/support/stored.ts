import type { CollectionSlug, Payload } from 'payload'

type Row = { id: string; [field: string]: unknown }

const everything = { limit: 0, pagination: false } as const

/** All that the database holds of one document, and of the site it belongs to. */
export type Stored = Awaited<ReturnType<ReturnType<typeof archivesOf>['stored']>>

export function archivesOf(payload: Payload) {
  const edition = async (): Promise<number> =>
    (await payload.db.findGlobal<{ number: number }>({ slug: 'edition' })).number

  const addresses = async (document: string): Promise<unknown[]> => {
    const { docs } = await payload.db.find<Row>({
      ...everything,
      collection: 'addresses',
      where: { document: { equals: document } },
      sort: 'path',
    })
    return docs.map(({ path }) => path)
  }

  const countOf = async (collection: CollectionSlug): Promise<number> =>
    (await payload.db.count({ collection })).totalDocs

  const versionsOf = async (collection: CollectionSlug, id: string) => {
    const { docs } = await payload.db.findVersions<Row>({
      ...everything,
      collection,
      where: { parent: { equals: id } },
      sort: '-updatedAt',
    })
    return docs
  }

  /** What an anonymous visitor is given. */
  const seenByReaders = async (collection: CollectionSlug, id: string) => {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      draft: false,
      overrideAccess: false,
      user: null,
      where: { id: { equals: id } },
    })
    return docs[0] ?? null
  }

  const stored = async (collection: CollectionSlug, id: string) => {
    const versions = await versionsOf(collection, id)
    return {
      readers: await seenByReaders(collection, id),
      row: await payload.db.findOne<Row>({ collection, where: { id: { equals: id } } }),
      latest: versions.filter(({ latest }) => latest).map(({ version }) => version),
      versions: versions.length,
      documents: await countOf(collection),
      addresses: await addresses(id),
      edition: await edition(),
    }
  }

  return { addresses, countOf, edition, seenByReaders, stored, versionsOf }
}
