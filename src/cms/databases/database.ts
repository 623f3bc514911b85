import { resolve } from 'node:path'

import { env } from '@/env'

import { mongodb } from './mongodb'
import { sqlite } from './sqlite'

export const isSqlite = env.DATABASE_URL.startsWith('file:')

const migrationDir = resolve('src/cms/migrations')

/** The address picks the adapter; nothing else in the code asks which database it is. */
export const database = isSqlite
  ? sqlite(env.DATABASE_URL, migrationDir)
  : mongodb(env.DATABASE_URL, migrationDir)
