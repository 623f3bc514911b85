import type { PayloadRequest } from 'payload'

import { onceWritten } from '../databases/commits'
import { placeAll, placeSoon, type Unplaced } from './place'

let last = 0

/** Microseconds of this machine's clock, never the same twice in this process. */
function nextRank(): number {
  last = Math.max(last + 1, Date.now() * 1_000)
  return last
}

/** Writes it in the transaction of what it is about: both happen, or neither. It is given its place once that is in. */
export async function leave(
  { kind, body }: Pick<Unplaced, 'kind' | 'body'>,
  req: PayloadRequest,
): Promise<string> {
  const { payload } = req
  const data = { kind, rank: nextRank(), body }
  const { id } = await payload.db.create({ collection: 'unplaced', data, req })
  await onceWritten(req, (transaction) =>
    transaction === undefined ? placeSoon(payload) : placeAll(payload, transaction),
  )
  return String(id)
}
