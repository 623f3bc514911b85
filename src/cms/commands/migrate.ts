import { isSqlite } from '@/cms/databases/database'
import { openDatabase, pendingMigrations } from '@/cms/openDatabase'

import { run } from './run'

/** `npm run migrate`: brings the database to the schema of this code. Running it again changes nothing. */
await run(
  async (payload) => {
    const pending = await pendingMigrations(payload)
    if (isSqlite) await payload.db.migrate()
    await openDatabase(payload)
    console.log(
      pending.length > 0 ? `${pending.length} migration(s) passée(s).` : 'La base est à jour.',
    )
  },
  { openUnmigrated: true },
)
