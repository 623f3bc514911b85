import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'

import { writeManyTexts } from './manyTexts'

/*
 * `npm run bench:search`: the index of 10 000 published documents, built, asked and brought up to date, in
 * one process. SQLite in the temporary folder, or the empty MongoDB that BENCH_DATABASE_URL names.
 */

const MOST = { p95: 100, publication: 3_000, pause: 1_000 }
const ROUNDS = 20
const MEGABYTE = 1024 * 1024

const folder = mkdtempSync(join(tmpdir(), 'pionniers-bench-'))
Object.assign(process.env, {
  DATABASE_URL: process.env.BENCH_DATABASE_URL ?? `file:${join(folder, 'bench.db')}`,
  MEDIA_DIR: folder,
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
})

// Loaded when the environment above is set, and not before.
const { default: config } = await import('@payload-config')
const { getPayload } = await import('payload')
const { migrateDatabase } = await import('@/cms/migrateDatabase')
const { siteIndex } = await import('@/app/(site)/recherche/siteIndex')
const { everyPioneer, everyProgramme, figureCatalogue } =
  await import('@/app/(site)/_composition/published')
const { search } = await import('@/search/search')
const { excerptAround } = await import('@/search/marks')
const { sharedEdition } = await import('@/server/edition')
const { visitor } = await import('@/site/reader')

const payload = await getPayload({ config, disableOnInit: true })
await migrateDatabase(payload)
const { pioneers } = await writeManyTexts(payload)
const reader = visitor(payload)
const edition = sharedEdition()
edition.number = 1

let isSlow = false
function report(name: string, ms: number, most?: number, detail = '') {
  const misses = most !== undefined && ms > most
  isSlow ||= misses
  const limit = most === undefined ? '' : ` (at most ${most}${misses ? ', MISSED' : ''})`
  console.log(`${name.padEnd(40)} ${ms.toFixed(1).padStart(9)} ms${limit} ${detail}`)
}

async function timed<T>(run: () => Promise<T> | T) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const began = performance.now()
  const answer = await run()
  const ms = performance.now() - began
  // A pause is only seen by the turn after it.
  await wait(50)
  delay.disable()
  return { answer, ms, pause: delay.max / 1e6 }
}

const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / MEGABYTE
}

// Lists that every page of an edition shares: search is not what they are read for.
const lists = await timed(() =>
  Promise.all([everyPioneer(reader), everyProgramme(reader), figureCatalogue(reader)]),
)
report('lists that other pages read too', lists.ms, undefined, `pause ${lists.pause.toFixed(0)} ms`)

const before = heap()
const built = await timed(() => siteIndex(reader))
const { index } = built.answer
report('reading the texts, building the index', built.ms)
report('longest pause meanwhile', built.pause, MOST.pause)
console.log(
  `${index.documents.size} documents, ${index.engine.termCount} terms, heap +${(heap() - before).toFixed(0)} MB`,
)

const questions = [
  'ecole',
  'recyclages',
  'kiel',
  'entreprise',
  'précarité énergétique',
  'insertion des femmes dans les quartiers',
  'les entreprises et les habitants du territoire',
  'recylcage',
  'coopératve alimentation ménages',
  'sch',
  'entrepr',
  '72 000',
  'le la les',
  '(.*)+$ [a-z]{1,9}',
  '<script>alert(1)</script>',
  '🌱🌍 écologie',
  'école '.repeat(40).slice(0, 200),
  'a'.repeat(200),
  'xqzw vbnj plok mijh ughy ftgr',
  'éducation solidarité innovation logement santé énergie eau emploi handicap rural salariés',
]
const times: number[] = []
const each = questions.map((question) => {
  const own: number[] = []
  let found = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now()
    const answer = search(index, question)
    for (const { document, terms } of answer.found.slice(0, 25)) {
      excerptAround(`${document.summary} ${document.text}`, terms, 220)
    }
    own.push(performance.now() - began)
    found = answer.found.length
  }
  times.push(...own)
  return { question, found, median: own.toSorted((a, b) => a - b)[ROUNDS / 2] ?? NaN }
})
for (const { question, found, median } of each) {
  console.log(
    `  ${median.toFixed(1).padStart(6)} ms ${String(found).padStart(6)}  ${question.slice(0, 50)}`,
  )
}
const sorted = times.toSorted((a, b) => a - b)
const at = (part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? NaN
report('a question, p50', at(0.5))
report('a question, p95', at(0.95), MOST.p95)
report('the slowest', at(1))

const [changed = ''] = pioneers
await payload.db.updateOne({
  collection: 'pioneers',
  id: changed,
  data: { name: 'Xylophène Zuber', updatedAt: new Date(Date.now() + 1000).toISOString() },
})
edition.number = 2
await Promise.all([everyPioneer(reader), everyProgramme(reader), figureCatalogue(reader)])
const updated = await timed(() => siteIndex(reader))
report(
  'after one publication',
  updated.ms,
  MOST.publication,
  `pause ${updated.pause.toFixed(0)} ms`,
)
const [first] = search(updated.answer.index, 'xylophene').found
if (first?.document.id !== changed) throw new Error('The publication is not found.')

await Object(payload.db).connection?.dropDatabase()
await payload.destroy()
rmSync(folder, { recursive: true, force: true })
process.exit(isSlow ? 1 : 0)
