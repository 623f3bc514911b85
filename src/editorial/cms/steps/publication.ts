import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { refused } from '@/cms/refused'

import { fingerprintOf } from '../../fingerprint'
import type { StepName } from '../../steps'
import type { Place } from '../revisions/revision'
import { contentOfVersion, versionOf, type StoredVersion } from '../revisions/versions'
import type { Seen } from './seen'

const CONFLICT = 409

/** What a field that a version leaves empty is written as, so that nothing newer shows through. */
function emptyValueOf(field: FlattenedField): unknown {
  if (field.type === 'group' || field.type === 'tab') return {}
  if (field.type === 'array' || field.type === 'blocks') return []
  return 'hasMany' in field && field.hasMany ? [] : null
}

/** All of a version's content, whole: what it does not say is said to be empty. */
function wholeOf(collection: CollectionSlug, { version }: StoredVersion, req: PayloadRequest) {
  const kept = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'savedBy']
  const fields = req.payload.collections[collection].config.flattenedFields.filter(
    (field) =>
      !kept.includes(field.name) &&
      field.type !== 'join' &&
      !('virtual' in field && Boolean(field.virtual)),
  )
  return Object.fromEntries(
    fields.map((field) => [field.name, version[field.name] ?? emptyValueOf(field)]),
  )
}

/** Writes as the step underway; the guards let nothing else reach readers. */
export async function writeAs(
  step: StepName,
  req: PayloadRequest,
  write: () => Promise<unknown>,
): Promise<void> {
  req.context.step = step
  try {
    await write()
  } finally {
    delete req.context.step
  }
}

type Publication = { place: Place; title: string; seen: Seen; step: StepName; req: PayloadRequest }

/** Puts online the very version that was read, whatever was saved since. */
export async function publishVersion({ place, title, seen, step, req }: Publication) {
  const { collection, id } = place
  const stored = await versionOf(place, seen.version, req)
  const isIt = stored && fingerprintOf(contentOfVersion(place, stored, req)) === seen.fingerprint
  if (!isIt) {
    throw refused(`La version approuvée de « ${title} » n’est plus là : relisez-le.`, CONFLICT)
  }
  const data = { ...wholeOf(collection, stored, req), _status: 'published' as const }
  await writeAs(step, req, () =>
    req.payload.update({ collection, data, depth: 0, id, overrideAccess: true, req }),
  )
}

export async function withdrawDocument({ collection, id }: Place, req: PayloadRequest) {
  const data = { _status: 'draft' as const }
  await writeAs('withdraw', req, () =>
    req.payload.update({ collection, data, depth: 0, id, overrideAccess: true, req }),
  )
}
