import type { CollectionSlug, PayloadRequest } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'

import type { CheckedForm, Surroundings } from '../../accessibility/document'
import type { PictureFacts } from '../../accessibility/pictures'
import type { Reference } from '../../changes/names'

/** What is read of the form of a collection; null where nothing is. */
export const checkedIn = (collection: CollectionSlug, { payload }: PayloadRequest) =>
  payload.collections[collection].config.admin.custom?.checked ?? null

const hasPages = ({ admin }: { admin: { custom?: { checked?: CheckedForm } } }) =>
  Boolean(admin.custom?.checked)

/** What a content points at, as far as this person may read it. */
export async function surroundingsOf(
  references: readonly Reference[],
  req: PayloadRequest,
): Promise<Surroundings> {
  const idsIn = (collection: string) => [
    ...new Set(references.filter((one) => one.collection === collection).map(({ id }) => id)),
  ]
  const unpublished: string[] = []
  for (const { config } of Object.values(req.payload.collections).filter(({ config }) =>
    hasPages(config),
  )) {
    const { slug } = config
    const linked = idsIn(slug)
    const online = await publishedAmong(slug, linked, req)
    unpublished.push(...linked.filter((id) => !online.has(id)).map((id) => `${slug}/${id}`))
  }
  return { pictures: await picturesAmong(idsIn('media'), req), unpublished }
}

const asked = (ids: readonly string[], { user }: PayloadRequest) => ({
  depth: 0,
  limit: ids.length,
  overrideAccess: false,
  pagination: false,
  user,
})

/** MongoDB fails on an id that is none of its own, wherever a text was pasted from: ours look like this person’s. */
const possible = (ids: readonly string[], { user }: PayloadRequest): string[] =>
  ids.filter((id) => /^[\da-f-]+$/i.test(id) && id.length === String(user?.id).length)

async function picturesAmong(named: readonly string[], req: PayloadRequest) {
  const ids = possible(named, req)
  if (ids.length === 0) return {}
  const { docs } = await req.payload.find({
    ...asked(ids, req),
    collection: 'media',
    req,
    select: { alt: true, credit: true, decorative: true, illustration: true, licence: true },
    where: { id: { in: ids } },
  })
  const facts = docs.map(({ id, ...picture }): [string, PictureFacts] => [id, picture])
  return Object.fromEntries(facts)
}

async function publishedAmong(
  collection: CollectionSlug,
  named: readonly string[],
  req: PayloadRequest,
): Promise<ReadonlySet<string>> {
  const ids = possible(named, req)
  if (ids.length === 0) return new Set()
  const { docs } = await req.payload.find({
    ...asked(ids, req),
    ...noJoins,
    collection,
    req,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
  })
  return new Set(docs.map(({ id }) => String(id)))
}
