import type { Payload } from 'payload'

import { sweepEmptyDrafts } from '@/editorial/cms/beginning/sweep'

import { backfillFigures } from './backfill'
import { backfillRevisions } from './backfillRevisions'
import { backfillSearch } from './backfillSearch'
import { isSqlite } from './databases/database'
import { openDatabase, pendingMigrations } from './openDatabase'

/** Brings the database to the schema of this code. Running it again changes nothing. */
export async function migrateDatabase(payload: Payload): Promise<void> {
  const pending = await pendingMigrations(payload)
  if (isSqlite && pending.length > 0) await payload.db.migrate()
  await openDatabase(payload)
  const completed = await backfillFigures(payload)
  const revised = await backfillRevisions(payload)
  const swept = await sweepEmptyDrafts({ payload })
  const findable = await backfillSearch(payload)
  console.log(
    pending.length > 0 ? `${pending.length} migration(s) passée(s).` : 'La base est à jour.',
  )
  if (completed > 0) console.log(`${completed} chiffre(s) complété(s).`)
  if (findable > 0) console.log(`${findable} contenu(s) rendu(s) trouvable(s).`)
  if (revised > 0) console.log(`${revised} contenu(s) placé(s) sous relecture.`)
  if (swept > 0) console.log(`${swept} brouillon(s) resté(s) vide(s), effacé(s).`)
}
