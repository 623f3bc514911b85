import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { chain, type Unchained } from '@/editorial/cms/journal/chain'

import { raiseEdition } from '../editionNumber'
import { inTransaction } from '../databases/inTransaction'
import { noJoins } from '../databases/noJoins'

export type Unplaced = { id: string; rank: number } & (
  { kind: 'record'; body: Unchained } | { kind: 'edition'; body?: null }
)

const TOGETHER = 200

/** Gives all that waits its place, in one transaction: the one writer of the sequences. */
async function place(req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  for (;;) {
    const { docs } = await db.find<Unplaced>({
      collection: 'unplaced',
      ...noJoins,
      limit: TOGETHER,
      pagination: false,
      req,
      sort: 'rank',
    })
    if (docs.length === 0) return
    await chain(
      docs.flatMap(({ id, kind, body }) => (kind === 'record' ? [{ ...body, id }] : [])),
      req,
    )
    await raiseEdition(docs.filter(({ kind }) => kind === 'edition').length, req)
    const where = { id: { in: docs.map(({ id }) => id) } }
    await db.deleteMany({ collection: 'unplaced', req, where })
    if (docs.length < TOGETHER) return
  }
}

/** In a transaction that is underway, where no other writer can be. */
export async function placeAll(payload: Payload, transaction: number | string): Promise<void> {
  const req = await createLocalReq({}, payload)
  req.transactionID = transaction
  await place(req)
}

let running: Promise<void> = Promise.resolve()
let next: Promise<void> | null = null

/**
 * In a transaction of its own, one at a time in this process: whoever asks while one is underway shares the next. What
 * another process was faster with, or a crash left, waits for the next round.
 */
export function placeSoon(payload: Payload): Promise<void> {
  next ??= running.then(() => {
    next = null
    running = inOneTransaction(payload).catch(() => {})
    return running
  })
  return next
}

async function inOneTransaction(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => place(req))
}
