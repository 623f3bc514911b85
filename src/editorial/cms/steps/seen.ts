import type { PayloadRequest } from 'payload'

import { refused } from '@/cms/refused'

import { fingerprintOf } from '../../fingerprint'
import type { Place } from '../revisions/revision'
import { contentOfVersion, versionOf } from '../revisions/versions'

export type Seen = { version: string; fingerprint: string }

type Expectation = {
  /** What the person says she looked at. */
  seen: Partial<Seen>
  /** The fingerprint of what the step is about, as it stands now. */
  present: string | null | undefined
  title: string
}

/**
 * The version the person looked at, which must still say what the step is about.
 * @throws 400 unnamed, 404 of another document, 409 changed since, or never so.
 */
export async function asSeen(
  place: Place,
  { seen, present, title }: Expectation,
  req: PayloadRequest,
): Promise<Seen> {
  const { version, fingerprint } = seen
  if (!version || !fingerprint) {
    throw refused('Nommez la version que vous avez lue, et son empreinte.', 400)
  }
  const stored = await versionOf(place, version, req)
  if (!stored) throw refused(`Cette version n’est pas une version de « ${title} ».`, 404)

  const actual = fingerprintOf(contentOfVersion(place, stored, req))
  if (actual !== fingerprint || actual !== present) {
    throw refused(
      `« ${title} » a changé depuis que vous l’avez ouvert : relisez ce qui a changé.`,
      409,
    )
  }
  return { version: stored.id, fingerprint }
}
