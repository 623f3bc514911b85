import { performance } from 'node:perf_hooks'

import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'

import { migrateDatabase } from '@/cms/migrateDatabase'
import { reviewOf } from '@/editorial/cms/changes/review'
import { sinceOnline } from '@/editorial/cms/changes/sides'
import { historyOf } from '@/editorial/cms/history/history'

/*
 * The history and the review of a document of 2 000 versions, among 8 000 versions of others, on the
 * database of DATABASE_URL, which must be empty. Versions are written below Payload's rules: what is
 * measured is the reading.
 */

const VERSIONS = 2_000
const OTHERS = 8
const DEEDS = 400
const ROUNDS = 7
const AT_MOST_MS = 500

const payload = await getPayload({ config, disableOnInit: true })
await migrateDatabase(payload)

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', text, format: 0, version: 1 }],
})
const words = (count: number, from: number) =>
  Array.from({ length: count }, (_, index) => `mot${(index * 7 + from) % 900}`).join(' ')

/** A story of thirty paragraphs, one of which is this version's own. */
const story = (number: number) => ({
  root: {
    type: 'root',
    version: 1,
    children: Array.from({ length: 30 }, (_, index) =>
      paragraph(index === number % 30 ? words(80, number) : words(80, index)),
    ),
  },
})

const people: string[] = []
for (const name of ['Awa', 'Bo', 'Chloé']) {
  const email = `${people.length}@exemple.fr`
  const account = await payload.db.create({
    collection: 'users',
    data: { email, name, roles: ['reviewer'] },
  })
  people.push(String(account.id))
}

const begun = Date.now() - VERSIONS * 60_000
/** A minute between two versions: eight hours of work make one line of many. */
const minute = (number: number) => new Date(begun + number * 60_000).toISOString()

async function inBatches(count: number, write: (number: number, req: object) => Promise<unknown>) {
  for (let batch = 0; batch < count; batch += 500) {
    const transaction = await payload.db.beginTransaction()
    const req = { transactionID: transaction ?? undefined }
    for (let number = batch; number < Math.min(batch + 500, count); number += 1) {
      await write(number, req)
    }
    if (transaction !== null) await payload.db.commitTransaction(transaction)
  }
}

async function documentOf(versions: number, name: string) {
  const data = {
    name,
    slug: name,
    kind: 'entrepreneur',
    headline: 'Avant',
    story: story(0),
    _status: 'published',
    createdAt: minute(0),
    updatedAt: minute(0),
  }
  const { id } = await payload.db.create({ collection: 'pioneers', data })
  await inBatches(versions, (number, req) =>
    payload.db.createVersion({
      autosave: false,
      collectionSlug: 'pioneers',
      createdAt: minute(number),
      parent: id,
      req,
      updatedAt: minute(number),
      versionData: {
        ...data,
        headline: `Accroche ${number}`,
        story: story(number),
        savedBy: people[Math.floor(number / 300) % 3],
        _status: number === 0 ? 'published' : 'draft',
        updatedAt: minute(number),
      },
    }),
  )
  return String(id)
}

const id = await documentOf(VERSIONS, 'longue')
for (let other = 0; other < OTHERS; other += 1) await documentOf(VERSIONS / 2, `autre-${other}`)
await inBatches(DEEDS, (number, req) =>
  payload.db.create({
    collection: 'journal',
    req,
    data: {
      seq: number,
      at: minute(number * 5 + 2),
      actor: people[number % 3],
      actorName: 'Awa',
      step: number % 2 ? 'submit' : 'request-changes',
      contentType: 'pioneers',
      document: id,
      hash: `hash ${number}`,
    },
  }),
)

const user = await payload.findByID({ collection: 'users', id: people[0] ?? '' })
const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
const place = { collection: 'pioneers' as const, id }

/** Nobody took a step of it: its saves make few lines, and every version is read. */
const quiet = await documentOf(VERSIONS, 'tranquille')

type Question = { name: string; ask: () => Promise<number> }
const questions: readonly Question[] = [
  { name: 'history', ask: async () => (await historyOf(place, null, req)).entries.length },
  {
    name: 'history, far back',
    ask: async () => (await historyOf(place, minute(200), req)).entries.length,
  },
  {
    name: 'history of saves only',
    ask: async () =>
      (await historyOf({ ...place, id: quiet }, null, req)).entries.reduce(
        (count, entry) => count + (entry.kind === 'saves' ? entry.saves.length : 0),
        0,
      ),
  },
  { name: 'review', ask: async () => (await reviewOf(place, sinceOnline, req)).changes.length },
]

let isSlow = false
for (const { name, ask } of questions) {
  const times: number[] = []
  let found = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now()
    found = await ask()
    times.push(performance.now() - began)
  }
  const sorted = times.sort((a, b) => a - b)
  const median = sorted[Math.floor(ROUNDS / 2)] ?? 0
  isSlow ||= median > AT_MOST_MS || found === 0
  console.log(
    `${name.padEnd(24)} ${String(found).padStart(6)} found ${median.toFixed(1).padStart(9)} ms (worst ${(sorted.at(-1) ?? 0).toFixed(1)}, at most ${AT_MOST_MS})`,
  )
}
await Object(payload.db).connection?.dropDatabase()
await payload.destroy()
process.exit(isSlow ? 1 : 0)
