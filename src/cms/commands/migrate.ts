import { migrateDatabase } from '../migrateDatabase'
import { run } from './run'

await run(migrateDatabase, { openUnmigrated: true })
