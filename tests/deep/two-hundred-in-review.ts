import { performance } from 'node:perf_hooks'

import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'

import { migrateDatabase } from '@/cms/migrateDatabase'
import { monthOf } from '@/editorial/cms/schedule/calendar'
import { revisionOf, type Place } from '@/editorial/cms/revisions/revision'
import { takeStep } from '@/editorial/cms/steps/takeStep'
import { workflowOf } from '@/editorial/cms/steps/workflow'
import { workOf } from '@/editorial/cms/work/work'

import { employ } from '../support/people'
import { aPioneer } from '../support/writings'

/* What the dashboard asks of the database of DATABASE_URL, which must be empty, with 200 documents in review among 10 000. */

const IN_REVIEW = 200
const OTHERS = 9_800
const MOST_MS = 300
const ROUNDS = 9

const payload = await getPayload({ config, disableOnInit: true })
await migrateDatabase(payload)
const writer = await employ(payload, { roles: ['writer'] })
const editor = await employ(payload, { roles: ['editor'] })

const places: Place[] = []
for (let count = 0; count < IN_REVIEW; count += 1) {
  const { id } = await payload.create({
    collection: 'pioneers',
    data: aPioneer(),
    draft: true,
    user: writer,
  })
  const place: Place = { collection: 'pioneers', id }
  const req = await createLocalReq({ user: writer }, payload)
  const { version, fingerprint } = (await revisionOf(place, req)) ?? {}
  const input = { version: version ?? undefined, fingerprint: fingerprint ?? undefined }
  await takeStep({ name: 'submit', place, input, req })
  places.push(place)
}
// The others are at rest: their rows are written below the rules, because only the reading is measured.
for (let batch = 0; batch < OTHERS; batch += 700) {
  const transaction = await payload.db.beginTransaction()
  const req = { transactionID: transaction ?? undefined }
  for (let number = batch; number < batch + 700; number += 1) {
    const document = `other-${number}`
    await payload.db.create({
      collection: 'revisions',
      data: {
        key: `pioneers/${document}`,
        contentType: 'pioneers',
        document,
        title: `Autre ${number}`,
        stage: 'draft',
        hasChanges: false,
        isLive: true,
      },
      req,
    })
  }
  if (transaction) await payload.db.commitTransaction(transaction)
}

let isSlow = false
async function time(name: string, work: () => Promise<unknown>) {
  const times: number[] = []
  await work()
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  const median = times.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? NaN
  isSlow ||= median > MOST_MS
  console.log(
    `${name.padEnd(44)} ${median.toFixed(1).padStart(8)} ms (at most ${MOST_MS}${median > MOST_MS ? ', MISSED' : ''})`,
  )
}

const [lists] = await Promise.all([workOf(payload, editor)])
const waiting = lists.find(({ name }) => name === 'a-relire')?.items.length
if (waiting !== IN_REVIEW) throw new Error(`${waiting} documents wait, not ${IN_REVIEW}.`)
await time('the dashboard of an editor', () => workOf(payload, editor))
await time('the dashboard of a writer', () => workOf(payload, writer))
await time('the calendar of a month', () => monthOf(payload, '2026-11'))
await time('the panel of a document', async () =>
  workflowOf(places[0]!, editor, await createLocalReq({ user: editor }, payload)),
)
await Object(payload.db).connection?.dropDatabase()
process.exit(isSlow ? 1 : 0)
