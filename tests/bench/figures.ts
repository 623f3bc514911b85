import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { figureAddresses, otherPages } from './figureAddresses'
import { start } from './servers'

/*
 * `npm run bench:figures`: the built site, behind its front door, on a throw-away database of 5 000
 * published figures. SQLite in the temporary folder, or the empty MongoDB that BENCH_DATABASE_URL names.
 */

const MANY = 5_000
const MOST = { p95: 100, afterPublication: 300, otherPage: 300 }
const PUBLICATIONS = 5
/** The server looks for editions of other processes twice a second. */
const NOTICED_AFTER_MS = 1_200

const cwd = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'pionniers-bench-'))

Object.assign(process.env, {
  DATABASE_URL: process.env.BENCH_DATABASE_URL ?? `file:${join(folder, 'bench.db')}`,
  MEDIA_DIR: folder,
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
})

async function openPayload() {
  // Loaded when the environment above is set, and not before.
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const { migrateDatabase } = await import('@/cms/migrateDatabase')
  const payload = await getPayload({ config, disableOnInit: true })
  await migrateDatabase(payload)
  return payload
}

async function timeOf(url: string): Promise<number> {
  const began = performance.now()
  const answer = await fetch(url)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${url} répond ${answer.status}.`)
  return performance.now() - began
}

const sorted = (times: readonly number[]) => times.toSorted((one, other) => one - other)
const at = (times: readonly number[], part: number) =>
  sorted(times)[Math.min(times.length - 1, Math.ceil(times.length * part) - 1)] ?? NaN

let isSlow = false
function report(name: string, time: number, most?: number) {
  const misses = most !== undefined && time > most
  isSlow ||= misses
  const limit = most === undefined ? '' : ` (au plus ${most}${misses ? ', MANQUÉ' : ''})`
  console.log(`${name.padEnd(44)} ${time.toFixed(1).padStart(8)} ms${limit}`)
}

async function run() {
  if (!existsSync(`${cwd}/.next/BUILD_ID`)) {
    throw new Error('Le site n’est pas encore construit. Lancez d’abord : npm run build')
  }
  const payload = await openPayload()
  const { writeManyFigures } = await import('./manyFigures')
  await writeManyFigures(payload, MANY)
  const command = ['--conditions=production', '--import', 'tsx', 'src/server/main.ts']
  const site = await start({ name: 'front door', command, cwd }, '/chiffres')

  const { docs } = await payload.find({ collection: 'pioneers', limit: 1, depth: 0 })
  let count = 0
  /** Makes a new edition, and waits until the site has seen it: nothing that was kept counts any more. */
  const publish = async () => {
    const data = {
      headline: `Une phrase nouvelle, la ${(count += 1)}e.`,
      _status: 'published' as const,
    }
    const context = { trusted: 'test' as const }
    await payload.update({ collection: 'pioneers', id: docs[0]?.id ?? '', data, context })
    await wait(NOTICED_AFTER_MS)
  }

  try {
    const times: number[] = []
    for (const address of figureAddresses) times.push(await timeOf(site.origin + address))
    console.log(
      `\n/chiffres, ${times.length} adresses jamais demandées, ${MANY} chiffres, charge de la machine ${loadavg()[0]?.toFixed(1)}`,
    )
    report('p50', at(times, 0.5))
    report('p95', at(times, 0.95), MOST.p95)
    report('la plus lente', at(times, 1))

    const first: number[] = []
    for (let round = 0; round < PUBLICATIONS; round += 1) {
      await publish()
      first.push(await timeOf(`${site.origin}/chiffres`))
    }
    report('première après une publication (médiane)', at(first, 0.5), MOST.afterPublication)
    report('première après une publication (la pire)', at(first, 1))

    for (const page of otherPages) {
      // Asked once before: what counts is the first of an edition, not of the process.
      await timeOf(site.origin + page)
      const times: number[] = []
      for (let round = 0; round < PUBLICATIONS; round += 1) {
        await publish()
        times.push(await timeOf(site.origin + page))
      }
      report(`${page}, première de l’édition (médiane)`, at(times, 0.5), MOST.otherPage)
      report(`${page}, première de l’édition (la pire)`, at(times, 1))
    }
  } finally {
    await site.stop()
    await Object(payload.db).connection?.dropDatabase()
    await payload.destroy()
  }
}

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  isSlow = true
}
rmSync(folder, { recursive: true, force: true })
process.exit(isSlow ? 1 : 0)
