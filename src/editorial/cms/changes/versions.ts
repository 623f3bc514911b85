import type { PayloadRequest, Where } from 'payload'

import { revisionOf, type Place } from '../revisions/revision'

/** Who saved what when, without the content: what a list of versions reads. */
export type SavedVersion = {
  id: string
  on: string
  /** Id of an account; null when a command of the site wrote it. */
  by: string | null
  isPublication: boolean
}

type Asked = { where?: Where[]; limit: number }

/** The versions of a document, the newest first. */
export async function savedVersions(
  { collection, id }: Place,
  { where = [], limit }: Asked,
  req: PayloadRequest,
): Promise<SavedVersion[]> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    limit,
    pagination: false,
    req,
    select: { parent: true, updatedAt: true, version: { _status: true, savedBy: true } },
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, ...where] },
  })
  return docs.map(({ id: version, updatedAt, version: { _status, savedBy } }) => ({
    id: String(version),
    on: new Date(updatedAt).toISOString(),
    by: typeof savedBy === 'string' ? savedBy : null,
    isPublication: _status === 'published',
  }))
}

/** « version 12 »: how many there were when this one was saved. */
export async function numberOf(
  { collection, id }: Place,
  on: string,
  req: PayloadRequest,
): Promise<number> {
  const where: Where = {
    and: [{ parent: { equals: id } }, { updatedAt: { less_than_equal: on } }],
  }
  return (await req.payload.db.countVersions({ collection, req, where })).totalDocs
}

/**
 * The version that put online what readers see, or saw last. Its revision names it; it is searched for where
 * a document was published before there were revisions.
 */
export async function publishedVersion(
  place: Place,
  req: PayloadRequest,
): Promise<SavedVersion | null> {
  const known = (await revisionOf(place, req))?.live?.version
  const is: Where = known
    ? { id: { equals: known } }
    : { 'version._status': { equals: 'published' } }
  const [found] = await savedVersions(place, { where: [is], limit: 1 }, req)
  return found ?? null
}
