import type { PayloadRequest } from 'payload'

type Effect = () => void
type Waiting = { onCommit: Effect[]; onRollback: Effect[] }

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

export const committed = (transaction: number | string): void => settle(transaction, 'onCommit')

export const rolledBack = (transaction: number | string): void => settle(transaction, 'onRollback')

function settle(transaction: number | string, outcome: keyof Waiting): void {
  const effects = waiting.get(transaction)?.[outcome] ?? []
  waiting.delete(transaction)
  for (const effect of effects) effect()
}
