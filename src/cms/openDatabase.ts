import type { Payload } from 'payload'

import { isSqlite } from './databases/database'
import { ensureEdition } from './edition'
import { ensureHeartbeat } from './heartbeat'
import { migrations } from './migrations'

export class UnmigratedDatabase extends Error {}

/** The names of committed migrations this database has not seen. MongoDB needs none: it has no schema. */
export async function pendingMigrations(payload: Payload): Promise<string[]> {
  if (!isSqlite) return []
  const applied = await appliedMigrations(payload)
  return migrations.map(({ name }) => name).filter((name) => !applied.includes(name))
}

async function appliedMigrations(payload: Payload): Promise<unknown[]> {
  try {
    const { docs } = await payload.db.find<{ id: string; name?: string }>({
      collection: 'payload-migrations',
      limit: 0,
      pagination: false,
    })
    return docs.map(({ name }) => name)
  } catch {
    // The very first start: there is no table yet.
    return []
  }
}

/** @throws UnmigratedDatabase before anything is read from, or written to, a schema that does not fit. */
export async function openDatabase(payload: Payload): Promise<void> {
  const pending = await pendingMigrations(payload)
  if (pending.length > 0) {
    throw new UnmigratedDatabase(
      `La base n’est pas à jour (${pending.length} migration(s) à passer). Lancez : npm run migrate`,
    )
  }
  await ensureEdition(payload)
  await ensureHeartbeat(payload)
}
