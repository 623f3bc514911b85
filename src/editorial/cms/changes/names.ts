import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Claim } from '@/content/impact-metrics/claim'
import { wording } from '@/content/impact-metrics/model'

import type { Names, Picture, Reference } from '../../changes/names'
import { titleIn } from '../../titles'

type Document = Record<string, unknown> & { id: string }
type Known = ReadonlyMap<string, Document>

const gone = 'contenu supprimé'
const keyOf = ({ collection, id }: Reference) => `${collection}/${id}`

/** What these documents are called, as their latest versions say it. */
export async function namesOf(
  references: readonly Reference[],
  req: PayloadRequest,
): Promise<Names> {
  const known = await readAll(references, req)
  const titleOf = (named: Reference): string => {
    const document = known.get(keyOf(named))
    return document ? titleIn(document, configOf(named.collection, req)?.admin ?? {}) : gone
  }
  return {
    titleOf,
    figureOf: (id, form) => {
      const figure = known.get(`impact-metrics/${id}`)
      const claim: Claim = Object(figure)
      return figure ? wording(claim, form) : 'chiffre supprimé'
    },
    pictureOf: (id) => pictureOf(id, known.get(`media/${id}`)),
  }
}

const configOf = (collection: string, { payload }: PayloadRequest) =>
  Object.values(payload.collections).find(({ config }) => config.slug === collection)?.config

const titleField = (collection: string, req: PayloadRequest): string =>
  configOf(collection, req)?.admin.useAsTitle ?? 'id'

async function readAll(references: readonly Reference[], req: PayloadRequest): Promise<Known> {
  const idsOf = new Map<CollectionSlug, Set<string>>()
  for (const { collection, id } of references) {
    const slug = configOf(collection, req)?.slug
    if (!slug) continue
    const ids = idsOf.get(slug) ?? new Set<string>()
    idsOf.set(slug, ids.add(id))
  }
  const known = new Map<string, Document>()
  for (const [collection, ids] of idsOf) {
    for (const document of await read(collection, [...ids], req)) {
      known.set(keyOf({ collection, id: document.id }), document)
    }
  }
  return known
}

async function read(
  collection: CollectionSlug,
  ids: string[],
  req: PayloadRequest,
): Promise<Document[]> {
  const isWhole = collection === 'impact-metrics' || collection === 'media'
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: ids.length,
    overrideAccess: true,
    pagination: false,
    req,
    // The lists of what points at a document are long, and name nothing.
    ...(!isWhole && { select: { [titleField(collection, req)]: true } }),
    trash: true,
    where: { id: { in: ids } },
  })
  return docs.map((document) => ({ ...document, id: String(document.id) }))
}

type File = { alt?: unknown; filename?: unknown; url?: unknown; sizes?: unknown }

function pictureOf(id: string, document: Document | undefined): Picture {
  if (!document) return { id, title: gone, url: null, file: null }
  const { alt, filename, url, sizes }: File = Object(document)
  const small: unknown = Object(Object(sizes).small).url
  const file = typeof url === 'string' ? url : null
  return {
    id,
    title: String(alt || filename),
    url: typeof small === 'string' ? small : file,
    file,
  }
}
