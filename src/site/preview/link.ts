import type { Payload } from 'payload'

import { linkState } from '@/editorial/previewLinks'
import { hashOfToken } from '@/editorial/previewTokens'

import { visitor, type Reader } from '../reader'

/** What a link leads to: one version of one document, read by somebody who sees nothing else unpublished. */
export type Link = {
  id: string
  token: string
  collection: (typeof withPages)[number]
  version: string
  expiresOn: string
  openings: number
  reader: Reader
}
export type Closed = 'unknown' | 'expired' | 'revoked' | 'gone'

const withPages = ['pioneers', 'programmes', 'themes', 'impact-metrics', 'pages'] as const
const token = /^[\w-]{43}$/

/** The link that a token opens, or why it opens nothing (any more). */
export async function linkOf(payload: Payload, asked: string): Promise<Link | Closed> {
  if (!token.test(asked)) return 'unknown'
  const { docs } = await payload.find({
    collection: 'preview-links',
    where: { tokenHash: { equals: hashOfToken(asked) } },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  const [row] = docs
  if (!row) return 'unknown'
  const state = linkState(row, new Date())
  if (state !== 'open') return state

  const collection = withPages.find((one) => one === row.contentType)
  if (!collection) return 'gone'
  const { totalDocs } = await payload.db.count({
    collection,
    where: { and: [{ id: { equals: row.document } }, { deletedAt: { exists: false } }] },
  })
  if (totalDocs === 0) return 'gone'
  const { id, version, expiresOn, openings } = row
  const reader = visitor(payload)
  return { id, token: asked, collection, version, expiresOn, openings: openings ?? 0, reader }
}

/** For whoever made the link. A count that is lost, when two open it at once, is no reason to show nothing. */
export async function countOpening({ id, openings, reader }: Link): Promise<void> {
  const data = { openings: openings + 1, openedOn: new Date().toISOString() }
  await reader.payload.update({ collection: 'preview-links', id, data }).catch(() => undefined)
}
