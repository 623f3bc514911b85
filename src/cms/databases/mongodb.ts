import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { committed, rolledBack, written } from './commits'
import { saysWhenUnreachable } from './unreachable'

const UNREACHABLE_AFTER_MS = 5_000

export function mongodb(url: string, migrationDir: string): DatabaseAdapterObj {
  const adapter = mongooseAdapter({
    url,
    migrationDir,
    // Unique addresses must hold from the first write on.
    ensureIndexes: true,
    // The guards allow it to imports alone: a figure that comes back keeps its address.
    allowIDOnCreate: true,
    connectOptions: { serverSelectionTimeoutMS: UNREACHABLE_AFTER_MS },
  })
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const commit = db.commitTransaction.bind(db)
      const rollback = db.rollbackTransaction.bind(db)

      db.connect = saysWhenUnreachable(db)
      db.commitTransaction = async (pending) => {
        const id = await pending
        await commit(id)
        await written(id)
        await committed(id)
      }
      db.rollbackTransaction = async (pending) => {
        const id = await pending
        await rolledBack(id)
        await rollback(id)
      }
      return db
    },
  }
}
