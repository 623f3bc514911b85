import type { PayloadRequest } from 'payload'

import { refused } from '@/cms/refused'

import { fingerprintOf } from '../../fingerprint'
import { titleIn } from '../../titles'
import { contentIn } from '../content'
import { liveRow } from '../live'
import { keepRevision, revisionOf, type Place, type Revision } from './revision'
import {
  contentOfVersion,
  lastPublishedVersion,
  latestVersion,
  type StoredVersion,
} from './versions'

export const titleOf = (
  { collection }: Place,
  document: Record<string, unknown>,
  { payload }: PayloadRequest,
): string => {
  return titleIn(document, payload.collections[collection].config.admin)
}

export type Observed = {
  latest: StoredVersion
  isPublication: boolean
  change: Partial<Revision> & { title: string; fingerprint: string }
}

/** What the database holds of a document now, as its revision says it. Null when there is no document. */
export async function observe(place: Place, req: PayloadRequest): Promise<Observed | null> {
  const latest = await latestVersion(place, req)
  if (!latest) return null

  const fingerprint = fingerprintOf(contentOfVersion(place, latest, req))
  const live = await liveRow({ ...place, req })
  const liveFingerprint = live && fingerprintOf(contentIn(req.payload, place.collection, live))
  return {
    latest,
    isPublication: live !== null && latest.version._status === 'published',
    change: {
      title: titleOf(place, latest.version, req),
      version: latest.id,
      fingerprint,
      isLive: live !== null,
      inTrash: Boolean(latest.version.deletedAt),
      hasChanges: liveFingerprint !== fingerprint,
      ...(live === null && { live: null }),
    },
  }
}

/** What went online before anybody kept books of it: nobody knows who published it. */
async function liveVersionOf(place: Place, { change }: Observed, req: PayloadRequest) {
  if (!change.isLive) return null
  const published = await lastPublishedVersion(place, req)
  if (!published) return null
  const fingerprint = fingerprintOf(contentOfVersion(place, published, req))
  return { version: published.id, fingerprint, on: published.updatedAt, by: null }
}

/** The revision of a document; one that was written before there were revisions gets its first. @throws 404 */
export async function ensureRevision(
  place: Place,
  req: PayloadRequest,
): Promise<{ place: Place; revision: Revision }> {
  const known = await revisionOf(place, req)
  if (known) return { place, revision: known }

  const observed = await observe(place, req)
  if (observed) {
    const live = await liveVersionOf(place, observed, req)
    await keepRevision(place, { ...observed.change, live }, req)
  }
  const revision = observed && (await revisionOf(place, req))
  if (!revision) throw refused('Ce contenu n’existe pas, ou n’existe plus.', 404)
  return { place, revision }
}
