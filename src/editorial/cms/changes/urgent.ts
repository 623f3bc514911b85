import type { PayloadRequest, Where } from 'payload'

import type { Place, Urgent } from '../revisions/revision'
import { versionOf } from '../revisions/versions'
import { nothing, type Bounds } from './sides'
import { savedVersions } from './versions'

/** What went out without an approval, beside what readers had before: somebody else reads it afterwards. */
export async function urgentBounds(
  place: Place,
  { version }: Pick<Urgent, 'version'>,
  req: PayloadRequest,
): Promise<Bounds> {
  const sent = await versionOf(place, version, req)
  const where: Where[] = [
    { 'version._status': { equals: 'published' } },
    ...(sent ? [{ updatedAt: { less_than: sent.updatedAt } }] : []),
  ]
  const [before] = await savedVersions(place, { where, limit: 1 }, req)
  return { from: before?.id ?? nothing, to: version }
}
