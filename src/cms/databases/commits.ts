import type { PayloadRequest } from 'payload'

/** What must happen once a transaction is in the database, and must not happen if it never gets there. */
const waiting = new Map<number | string, (() => void)[]>()

export async function afterCommit(req: PayloadRequest, effect: () => void): Promise<void> {
  const transaction = await req.transactionID
  if (transaction === undefined) return effect()

  waiting.set(transaction, [...(waiting.get(transaction) ?? []), effect])
}

export function committed(transaction: number | string): void {
  const effects = waiting.get(transaction) ?? []
  waiting.delete(transaction)
  for (const effect of effects) effect()
}

export function rolledBack(transaction: number | string): void {
  waiting.delete(transaction)
}
