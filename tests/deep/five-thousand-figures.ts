import { performance } from 'node:perf_hooks'

import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'

import { answerWith } from '@/app/donnees/answer'
import { migrateDatabase } from '@/cms/migrateDatabase'
import { checksOfSite } from '@/content/impact-metrics/hooks/siteChecks'
import { visitor } from '@/site/reader'

import { writeManyFigures } from '../bench/manyFigures'

/*
 * What is done with 5 000 figures beside reading their pages, on the database of DATABASE_URL, which must
 * be empty: the data files, and the checks of the whole site.
 */

const MANY = 5_000
const MEGABYTE = 1024 * 1024

const payload = await getPayload({ config, disableOnInit: true })
await migrateDatabase(payload)
await writeManyFigures(payload, MANY)
const reader = visitor(payload)

type Measured = { ms: number; detail: string }
type Task = { name: string; most: number; run: () => Promise<Measured> }

async function exported(name: string): Promise<Measured> {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const began = performance.now()
  let bytes = 0
  let peak = 0
  for await (const chunk of answerWith(reader, name).body ?? []) {
    bytes += chunk.byteLength
    peak = Math.max(peak, process.memoryUsage().heapUsed - before)
  }
  const ms = performance.now() - began
  const size = (bytes / MEGABYTE).toFixed(1)
  return { ms, detail: `${size} MB, heap +${(peak / MEGABYTE).toFixed(0)} MB at most` }
}

async function checked(): Promise<Measured> {
  const req = await createLocalReq({ context: { trusted: 'test' } }, payload)
  const began = performance.now()
  let steps = 0
  let findings = 0
  for await (const { findings: found } of checksOfSite(req, '2026-11-25')) {
    steps += 1
    findings += found.length
  }
  return {
    ms: performance.now() - began,
    detail: `${steps} texts told one by one, ${findings} findings`,
  }
}

const tasks: readonly Task[] = [
  // The first export also warms up what every later one finds ready.
  { name: 'chiffres.csv, first', most: 4_000, run: () => exported('chiffres.csv') },
  { name: 'chiffres.csv', most: 2_000, run: () => exported('chiffres.csv') },
  { name: 'chiffres.json', most: 2_000, run: () => exported('chiffres.json') },
  { name: 'figures:check', most: 60_000, run: checked },
]

let isSlow = false
for (const { name, most, run } of tasks) {
  const { ms, detail } = await run()
  isSlow ||= ms > most
  console.log(`${name.padEnd(22)} ${ms.toFixed(0).padStart(7)} ms (at most ${most}), ${detail}`)
}
await Object(payload.db).connection?.dropDatabase()
await payload.destroy()
process.exit(isSlow ? 1 : 0)
