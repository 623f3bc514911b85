import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'
import { refused } from '@/cms/refused'

import type { Place } from '../revisions/revision'

/** An id of any other form cannot be a document's, and MongoDB answers it with an error. */
const identifier = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const isIdentifier = (value: unknown): value is string =>
  typeof value === 'string' && identifier.test(value)

const unknownDocument = 'Ce contenu n’existe pas, ou plus. Revenez à la liste.'
const inTrash = 'Ce contenu est dans la corbeille : restaurez-le avant de le faire lire.'
const unknownVersion = 'Ce contenu n’a pas de telle version. Choisissez-en une dans ses versions.'

type Row = { id: string; deletedAt?: string | null }
export type Version = {
  id: string
  isAutosave: boolean
  version: Record<string, unknown>
}

/** @throws 404 when there is no such document, whatever its stage. */
export async function documentAt(collection: CollectionSlug, req: PayloadRequest): Promise<Place> {
  const { id } = req.routeParams ?? {}
  const where = { id: { equals: id } }
  const row =
    isIdentifier(id) && (await req.payload.db.findOne<Row>({ collection, where, req, ...noJoins }))
  if (!row) throw refused(unknownDocument, 404)
  return { collection, id: row.id }
}

/** @throws 409 for a document in the trash, which nobody will publish. */
export async function refuseFromTrash({ collection, id }: Place, req: PayloadRequest) {
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<Row>({ collection, where, req, ...noJoins })
  if (row?.deletedAt) throw refused(inTrash, 409)
}

/**
 * This version of this document, the latest when none is asked for.
 * @throws 404 when it has no such version, another document's included.
 */
export async function versionOf(
  place: Place,
  asked: unknown,
  req: PayloadRequest,
): Promise<Version> {
  const isAsked = asked !== undefined && asked !== null
  if (isAsked && !isIdentifier(asked)) throw refused(unknownVersion, 404)
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: place.collection,
    where: {
      and: [
        { parent: { equals: place.id } },
        isAsked ? { id: { equals: asked } } : { latest: { equals: true } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  if (!found) throw refused(unknownVersion, 404)
  const isAutosave = Object(found).autosave === true
  return { id: String(found.id), isAutosave, version: found.version }
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/** The labels of what a version must say before it can be a page. */
export const missingIn = (fields: FlattenedField[], version: Record<string, unknown>): string[] =>
  fields
    .filter((field) => 'required' in field && field.required && isEmpty(version[field.name]))
    .map((field) =>
      'label' in field && typeof field.label === 'string' ? field.label : field.name,
    )
