import { migrateDatabase } from '../migrateDatabase'
import { seedAndReport } from '../seed/report'
import { run } from './run'

/** What the demonstration needs of the database, in one process: loading Payload takes seconds. */
await run(
  async (payload) => {
    await migrateDatabase(payload)
    await seedAndReport(payload, { ifEmpty: true })
  },
  { openUnmigrated: true },
)
