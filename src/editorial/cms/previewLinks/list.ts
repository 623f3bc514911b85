import type { PayloadRequest, Where } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'
import { refused } from '@/cms/refused'

import { linkState, mayShare, type PreviewLink } from '../../previewLinks'
import type { Place } from '../revisions/revision'
import { isIdentifier } from './place'

/** A row of the `preview-links` collection, as the database has it. */
export type Row = {
  id: string
  version: string
  recipient?: string | null
  createdBy?: unknown
  createdByName?: string | null
  createdAt: string
  expiresOn: string
  revokedOn?: string | null
  openedOn?: string | null
  openings?: number | null
}

const unknownLink = 'Ce contenu n’a pas de tel lien : il a peut-être été effacé avec sa version.'

type Reading = { req: PayloadRequest; latest: string }

/** What people are told of a link: nothing that opens it. */
export const toPreviewLink = (row: Row, { req, latest }: Reading): PreviewLink => ({
  id: row.id,
  recipient: row.recipient || null,
  createdBy: row.createdByName || null,
  createdOn: row.createdAt,
  expiresOn: row.expiresOn,
  openings: row.openings ?? 0,
  openedOn: row.openedOn ?? null,
  state: linkState(row, new Date()),
  version: row.version,
  isLatest: row.version === latest,
  mayRevoke: mayShare(req.user),
})

const of = ({ collection, id }: Place): Where[] => [
  { contentType: { equals: collection } },
  { document: { equals: id } },
]

/** The links of a document, the newest first. */
export async function linksOf(place: Place, reading: Reading): Promise<PreviewLink[]> {
  const { docs } = await reading.req.payload.db.find<Row>({
    collection: 'preview-links',
    where: { and: of(place) },
    sort: '-createdAt',
    limit: 0,
    pagination: false,
    req: reading.req,
  })
  return docs.map((row) => toPreviewLink(row, reading))
}

/** Ends a link for good. A second time changes nothing. */
export async function revokeLink(place: Place, req: PayloadRequest): Promise<{ message: string }> {
  const { link } = req.routeParams ?? {}
  const where = { and: [...of(place), { id: { equals: link } }] }
  const row =
    isIdentifier(link) &&
    (await req.payload.db.findOne<Row>({
      collection: 'preview-links',
      where,
      req,
      ...noJoins,
    }))
  if (!row) throw refused(unknownLink, 404)
  if (!row.revokedOn) {
    const data = { revokedOn: new Date().toISOString() }
    await req.payload.db.updateOne({ collection: 'preview-links', id: row.id, data, req })
  }
  return { message: 'Lien révoqué : il n’ouvre plus rien.' }
}
