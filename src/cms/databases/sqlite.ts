import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, PayloadRequest } from 'payload'

import { committed, rolledBack, written } from './commits'
import { oneWriter, type Turn } from './oneWriter'
import { saysWhenUnreachable } from './unreachable'

const OTHER_PROCESS_PATIENCE_MS = 5_000

/** Writes that Payload may begin outside any transaction: each is given one of its own. */
const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies readonly (keyof SQLiteAdapter)[]

export function sqlite(url: string, migrationDir: string): DatabaseAdapterObj<SQLiteAdapter> {
  mkdirSync(dirname(resolve(url.replace(/^file:/, ''))), { recursive: true })

  return serialised(
    sqliteAdapter({
      client: { url },
      // The guards allow it to imports alone: a figure that comes back keeps its address.
      allowIDOnCreate: true,
      idType: 'uuid',
      migrationDir,
      push: false,
      transactionOptions: {},
      wal: true,
    }),
  )
}

/**
 * Payload's SQLite adapter has no transactions by default, and with them parallel writers fail with
 * SQLITE_BUSY. Here transactions are on, and one write transaction runs at a time.
 */
function serialised(adapter: DatabaseAdapterObj<SQLiteAdapter>): DatabaseAdapterObj<SQLiteAdapter> {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const lost = trackLostCommits(db)
      serialiseTransactions(db, lost)
      giveEachWriteATransaction(db)
      return db
    },
  }
}

type Lost = { error: unknown }

/** The adapter swallows a COMMIT that fails, on a full disk for example: here the failure is kept. */
function trackLostCommits(db: SQLiteAdapter): Lost {
  const lost: Lost = { error: undefined }
  const connect = saysWhenUnreachable(db)
  db.connect = async (options) => {
    await connect(options)
    const begin = db.client.transaction.bind(db.client)
    db.client.transaction = async () => {
      const transaction = await whenFree(() => begin('write'), renew(begin))
      const commit = transaction.commit.bind(transaction)
      transaction.commit = async () => {
        lost.error = undefined
        await commit().catch((error: unknown) => {
          lost.error = error
          throw error
        })
      }
      return transaction
    }
  }
  return lost
}

type Begin = SQLiteAdapter['client']['transaction']

/**
 * A BEGIN that was refused stays « in progress » on its connection until it is collected, and makes the next
 * COMMIT there fail. A deferred transaction, which is never refused, takes the connection away with it.
 */
const renew = (begin: Begin) => async () => {
  const spent = await begin('deferred')
  await spent.rollback()
}

/** Another process (a seed, a second server) may hold the file's write lock: try again, without blocking. */
async function whenFree<T>(begin: () => Promise<T>, renew: () => Promise<void>): Promise<T> {
  const giveUpAt = Date.now() + OTHER_PROCESS_PATIENCE_MS
  for (;;) {
    try {
      return await begin()
    } catch (error) {
      if (!String(error).includes('SQLITE_BUSY') || Date.now() > giveUpAt) throw error
      await renew()
      await pause(20)
    }
  }
}

function serialiseTransactions(db: SQLiteAdapter, lost: Lost) {
  const takeTurn = oneWriter()
  const turns = new Map<number | string, Turn>()
  const original = {
    begin: db.beginTransaction.bind(db),
    commit: db.commitTransaction.bind(db),
    rollback: db.rollbackTransaction.bind(db),
  }
  const endTurn = (id: number | string) => {
    turns.get(id)?.end()
    turns.delete(id)
  }
  const open = async (waiting: Promise<Turn>) => {
    const turn = await waiting
    try {
      const id = await original.begin()
      if (id !== null) turns.set(id, turn)
      return id
    } catch (error) {
      turn.end()
      throw error
    }
  }

  db.beginTransaction = () => open(takeTurn())
  db.commitTransaction = async (pending) => {
    const id = await pending
    if (!turns.has(id)) return
    await written(id, id)
    await original.commit(id)
    endTurn(id)
    if (lost.error) {
      await rolledBack(id)
      throw lost.error
    }
    await committed(id)
  }
  db.rollbackTransaction = async (pending) => {
    const id = await pending
    if (!turns.has(id)) return
    await original.rollback(id).catch(() => {})
    await rolledBack(id)
    endTurn(id)
  }
}

type WriteArguments = { req?: Partial<PayloadRequest> }

function giveEachWriteATransaction(db: SQLiteAdapter) {
  const inTransaction =
    <A extends WriteArguments, R>(write: (args: A) => Promise<R>) =>
    async (args: A): Promise<R> => {
      const held = await args.req?.transactionID
      if (held !== undefined && db.sessions[held]) return write(args)

      const id = await db.beginTransaction()
      if (id === null) return write(args)
      try {
        const result = await write({ ...args, req: { ...args.req, transactionID: id } })
        await db.commitTransaction(id)
        return result
      } catch (error) {
        await db.rollbackTransaction(id)
        throw error
      }
    }

  const wrapped = writes.map((name) => {
    const write: (args: WriteArguments) => Promise<unknown> = Object(db)[name].bind(db)
    return [name, inTransaction(write)]
  })
  Object.assign(db, Object.fromEntries(wrapped))
}
