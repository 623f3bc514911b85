import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** The arguments every write of the seed begins with: who acts, and in which transaction. */
export type Trusted = {
  context: { trusted: 'seed' }
  depth: 0
  req: Pick<PayloadRequest, 'transactionID'>
}

/** Each write gets a request of its own, so that an upload's file never travels to the next one. */
export type Writer = () => Trusted

/**
 * Runs all of the work or none of it. Resuming an interrupted seed would find accounts whose passwords
 * were never shown; after a rollback the database is as empty as before, and the next run starts over.
 */
export async function inOneTransaction<T>(
  payload: Payload,
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  const req = await createLocalReq({ context: { trusted: 'seed' } }, payload)
  await initTransaction(req)
  const transactionID = await req.transactionID
  try {
    const result = await work(() => ({
      context: { trusted: 'seed' },
      depth: 0,
      req: transactionID === undefined ? {} : { transactionID },
    }))
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
