import type { Payload } from 'payload'

type Row = { id: string; link?: { url?: string | null } | null }

/** Follows the addresses that published themes send readers to, and no other any more. */
export async function followResources(payload: Payload): Promise<void> {
  const wanted = await addressesShown(payload)
  const { docs } = await payload.db.find<Row>({
    collection: 'resource-links',
    limit: 0,
    pagination: false,
  })
  const known = new Set(docs.map(({ link }) => link?.url))
  for (const url of wanted) {
    if (known.has(url)) continue
    const link = { url, state: 'unchecked', failures: 0 }
    await payload.db.create({ collection: 'resource-links', data: { link } })
  }
  for (const { id, link } of docs) {
    if (link?.url && wanted.has(link.url)) continue
    await payload.db.deleteOne({ collection: 'resource-links', where: { id: { equals: id } } })
  }
}

async function addressesShown(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'themes',
    depth: 0,
    joins: false,
    overrideAccess: false,
    pagination: false,
    select: { resources: true },
    where: { _status: { equals: 'published' } },
  })
  return new Set(docs.flatMap(({ resources }) => (resources ?? []).map(({ url }) => url)))
}
