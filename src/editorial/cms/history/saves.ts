import type { PayloadRequest } from 'payload'

import type { Saved } from '../../history'
import { numberOf, savedVersions } from '../changes/versions'
import type { Place } from '../revisions/revision'
import { olderThan, type Span } from './span'

type Asked = Span & {
  /** The number of the newest, for who has read those after it; it is counted for others. */
  highest?: number
}

/** The versions of a document with their numbers, the newest first. */
export async function savesOf(
  place: Place,
  { before, limit, ...asked }: Asked,
  req: PayloadRequest,
): Promise<Saved[]> {
  const where = olderThan('updatedAt', before)
  // One more than is shown, to know what each was saved after.
  const found = await savedVersions(place, { where, limit: limit + 1 }, req)
  const [newest] = found
  if (!newest) return []

  const highest = asked.highest ?? (await numberOf(place, newest.on, req))
  return found.slice(0, limit).map((version, index): Saved => ({
    ...version,
    number: highest - index,
    previous: found[index + 1]?.id ?? null,
  }))
}
