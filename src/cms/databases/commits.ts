import type { PayloadRequest } from 'payload'

type Effect = () => void | Promise<void>
/** @param transaction the one underway; none when the work has one of its own. */
type Work = (transaction?: number | string) => Promise<void>
type Waiting = { onCommit: Effect[]; onRollback: Effect[]; onceWritten?: Work }

/** What must happen once a transaction is in the database, and what must happen if it never gets there. */
const waiting = new Map<number | string, Waiting>()

function waitingFor(transaction: number | string): Waiting {
  const known = waiting.get(transaction) ?? { onCommit: [], onRollback: [] }
  waiting.set(transaction, known)
  return known
}

export async function afterCommit(req: PayloadRequest, effect: Effect): Promise<void> {
  const transaction = await req.transactionID
  if (transaction === undefined) return effect()

  waitingFor(transaction).onCommit.push(effect)
}

/** For what no transaction undoes by itself: files on disk. */
export async function afterRollback(req: PayloadRequest, effect: Effect): Promise<void> {
  const transaction = await req.transactionID
  if (transaction !== undefined) waitingFor(transaction).onRollback.push(effect)
}

/**
 * What gives the writes of a transaction their order among all others, once for each transaction: within it where
 * one writes at a time, right after it where many do.
 */
export async function onceWritten(req: PayloadRequest, work: Work): Promise<void> {
  const transaction = await req.transactionID
  if (transaction === undefined) return work()

  waitingFor(transaction).onceWritten ??= work
}

export async function written(
  transaction: number | string,
  within?: number | string,
): Promise<void> {
  await waiting.get(transaction)?.onceWritten?.(within)
}

export const committed = (transaction: number | string): Promise<void> =>
  settle(transaction, 'onCommit')

export const rolledBack = (transaction: number | string): Promise<void> =>
  settle(transaction, 'onRollback')

async function settle(
  transaction: number | string,
  outcome: 'onCommit' | 'onRollback',
): Promise<void> {
  const effects = waiting.get(transaction)?.[outcome] ?? []
  waiting.delete(transaction)
  for (const effect of effects) await effect()
}
