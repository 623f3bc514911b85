import type { PayloadRequest } from 'payload'

import { refused } from '@/cms/refused'

import { fingerprintOf, type Content } from '../../fingerprint'
import { contentIn } from '../content'
import { liveRow } from '../live'
import type { Place } from '../revisions/revision'
import { contentOfVersion, latestVersion, versionOf } from '../revisions/versions'
import { numberOf, publishedVersion } from './versions'

/** One side of a comparison. */
export type Side = {
  version: string | null
  /** 1 for the first version of the document. */
  number: number | null
  on: string | null
  /** Id of an account. */
  by: string | null
  fingerprint: string
  content: Content
}

const notOfThis = 'Cette version n’est pas une version de ce contenu.'

async function sideOf(place: Place, version: string | null, req: PayloadRequest): Promise<Side> {
  const stored = version ? await versionOf(place, version, req) : await latestVersion(place, req)
  if (!stored)
    throw refused(version ? notOfThis : 'Ce contenu n’existe pas, ou n’existe plus.', 404)

  const content = contentOfVersion(place, stored, req)
  const on = new Date(stored.updatedAt).toISOString()
  const { savedBy } = stored.version
  return {
    version: stored.id,
    number: await numberOf(place, on, req),
    on,
    by: typeof savedBy === 'string' ? savedBy : null,
    fingerprint: fingerprintOf(content),
    content,
  }
}

/** What readers see, or null when they see nothing. */
async function liveSide(place: Place, req: PayloadRequest): Promise<Side | null> {
  const row = await liveRow({ ...place, req })
  if (!row) return null

  const content = contentIn(req.payload, place.collection, row)
  const published = await publishedVersion(place, req)
  return {
    version: published?.id ?? null,
    number: published && (await numberOf(place, published.on, req)),
    on: published?.on ?? null,
    by: published?.by ?? null,
    fingerprint: fingerprintOf(content),
    content,
  }
}

export type Bounds = { from: string; to: string }

/** A content compared with it is new from end to end. */
export const nothing = 'nothing'

/** « live », « latest » or « nothing », or ids of versions. */
export const sinceOnline: Bounds = { from: 'live', to: 'latest' }

/** @throws 404 for a document or a version that is not there, or is another document's. */
export async function sidesOf(
  place: Place,
  { from, to }: Bounds,
  req: PayloadRequest,
): Promise<{ before: Side | null; after: Side }> {
  const after =
    to === 'live'
      ? await liveSide(place, req)
      : await sideOf(place, to === 'latest' ? null : to, req)
  if (!after) throw refused('Ce contenu n’est pas en ligne.', 404)
  if (from === nothing) return { before: null, after }
  const before =
    from === 'live'
      ? await liveSide(place, req)
      : await sideOf(place, from === 'latest' ? null : from, req)
  return { before, after }
}

/** What an address asks to compare; what it leaves out is what a reviewer reads first. */
export function boundsIn(query: Record<string, unknown> | undefined): Bounds {
  const { from, to } = query ?? {}
  return {
    from: typeof from === 'string' && from ? from : sinceOnline.from,
    to: typeof to === 'string' && to ? to : sinceOnline.to,
  }
}
