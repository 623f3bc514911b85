import { setTimeout as pause } from 'node:timers/promises'

import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Every step of the newsroom writes the next record of one journal: twenty at once all pass with as many. */
const ATTEMPTS = 10
const LONGEST_PAUSE_MS = 20

/** MongoDB lets one of two writers of the same document through, and asks the other to begin again. */
const isWriteConflict = (error: unknown): boolean => Object(error).code === 112

/**
 * Runs all of the work or none of it, in the transaction of the request. When another writer was first the
 * work begins again, so it reads for itself whatever it decides upon.
 */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const isOurs = await initTransaction(req)
    try {
      const result = await work()
      if (isOurs) await commitTransaction(req)
      return result
    } catch (error) {
      if (isOurs) await killTransaction(req)
      if (!isOurs || !isWriteConflict(error) || attempt === ATTEMPTS) throw error
      // Not all at the same moment again.
      await pause(Math.random() * LONGEST_PAUSE_MS * attempt)
    }
  }
}
