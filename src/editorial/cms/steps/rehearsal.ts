import { createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { asSeen, type Seen } from './seen'
import type { Member } from './package'
import { publishVersion } from './publication'

/**
 * Publishes as it will be published, in a transaction that is always taken back: every rule of publication
 * is asked when a content is submitted, and none is written twice.
 * @throws what the publication would throw.
 */
export async function rehearse(
  members: readonly (Member & { seen: Partial<Seen> })[],
  asking: PayloadRequest,
): Promise<void> {
  const { payload, user } = asking
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  await initTransaction(req)
  try {
    for (const { place, revision, seen } of members) {
      const title = revision.title ?? ''
      const expectation = { seen, present: revision.fingerprint, title }
      const named = await asSeen(place, expectation, req)
      await publishVersion({ place, title, seen: named, step: 'publish', req })
    }
  } finally {
    await killTransaction(req)
  }
}
