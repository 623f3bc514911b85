import { access, constants } from 'node:fs/promises'

import config from '@payload-config'
import { getPayload } from 'payload'

import { env } from '@/env'

import { pendingMigrations } from './openDatabase'

type Check = { name: string; ok: boolean; message: string }
export type Readiness = { status: 'ready' | 'not-ready'; checks: Check[] }

const REMEMBERED_MS = 1_000

/** Each check throws a sentence, in French, that says what to do. */
const checks: Readonly<Record<string, () => Promise<void>>> = {
  database: async () => {
    const payload = await getPayload({ config })
    await payload.db.updateGlobal({
      slug: 'heartbeat',
      data: { at: new Date().toISOString() },
      req: {},
    })
    await payload.db.findGlobal({ slug: 'heartbeat' })
  },
  migrations: async () => {
    const pending = await pendingMigrations(await getPayload({ config }))
    if (pending.length > 0) throw new Error('La base n’est pas à jour. Lancez : npm run migrate')
  },
  media: async () => {
    await access(env.MEDIA_DIR, constants.W_OK).catch(() => {
      throw new Error('Le dossier des médias (MEDIA_DIR) n’est pas accessible en écriture.')
    })
  },
}

async function run([name, check]: [string, () => Promise<void>]): Promise<Check> {
  try {
    await check()
    return { name, ok: true, message: '' }
  } catch (error) {
    return { name, ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

let remembered: { at: number; report: Promise<Readiness> } | undefined

/** Asked often, by machines: the database is written at most once a second for it. */
export function readiness(): Promise<Readiness> {
  if (!remembered || Date.now() - remembered.at > REMEMBERED_MS) {
    remembered = { at: Date.now(), report: look() }
  }
  return remembered.report
}

async function look(): Promise<Readiness> {
  const results: Check[] = []
  // One after the other: the second would repeat what the first says of a dead database.
  for (const entry of Object.entries(checks)) results.push(await run(entry))
  return { status: results.every(({ ok }) => ok) ? 'ready' : 'not-ready', checks: results }
}
