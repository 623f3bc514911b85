import { ensureRevision } from '../revisions/observed'
import type { Person } from '../../roles'
import { companionsOf } from './alongside'
import { rehearse } from './rehearsal'
import { judged, type Asked } from './takeStep'

/**
 * What is submitted could be published as it stands: asked before a reviewer spends time on it.
 * @throws what its publication would throw, field by field.
 */
export async function submissionIsComplete({ name, place, input, req }: Asked, person: Person) {
  const member = await ensureRevision(place, req)
  const seen = await judged({ name, member, input, person, req })
  const companions = await companionsOf(name, { member, input, req })
  const main = { ...member, seen: seen ?? {} }
  await rehearse([...companions.map((one) => ({ ...one.member, seen: one.input })), main], req)
}
