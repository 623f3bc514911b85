import type { Payload, Where } from 'payload'

import type { User } from '@/payload-types'

/** Someone reading the site. Every query takes one, so no query can forget to ask permission. */
export type Reader = {
  payload: Payload
  asking: { overrideAccess: false; user: User | null; draft: boolean }
}

export const visitor = (payload: Payload): Reader => ({
  payload,
  asking: { overrideAccess: false, user: null, draft: false },
})

export const previewer = (payload: Payload, user: User): Reader => ({
  payload,
  asking: { overrideAccess: false, user, draft: true },
})

type Asking = Pick<Reader, 'asking'>

export const isPreviewing = ({ asking }: Asking): boolean => asking.draft

/**
 * Access already says this to a visitor. A query says it again, because whoever widens an access
 * rule for the admin must not publish drafts by the way.
 */
export const shownTo = (reader: Asking, where: Where = {}): Where =>
  isPreviewing(reader) ? where : { and: [{ _status: { equals: 'published' } }, where] }

type Related = { id: string; _status?: string | null; deletedAt?: string | null }

/** A relation the reader may follow: what comes back as an id, unpublished or from the trash is not. */
export function seen<T extends Related>(
  reader: Asking,
  related: string | T | null | undefined,
): T | null {
  if (!related || typeof related === 'string' || related.deletedAt) return null
  return isPreviewing(reader) || related._status === 'published' ? related : null
}

export const allSeen = <T extends Related>(
  reader: Asking,
  related: readonly (string | T)[] | null | undefined,
): T[] => (related ?? []).map((one) => seen(reader, one)).filter((one) => one !== null)
