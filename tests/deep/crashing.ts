import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import config from '@payload-config'
import { createLocalReq, getPayload, type Payload } from 'payload'

import { migrateDatabase } from '@/cms/migrateDatabase'
import { carryOutDue } from '@/editorial/cms/schedule/carryOutDue'
import { revisionOf, type Place } from '@/editorial/cms/revisions/revision'
import { takeStep } from '@/editorial/cms/steps/takeStep'
import type { StepName } from '@/editorial/steps'

import { disagreements } from './agreement'
import { employ, type Colleague } from '../support/people'
import { aPioneer } from '../support/writings'

/* One life of a process, which its parent ends: see crash.ts. */

const isScheduled = process.argv[2] === 'schedule'
const ROUNDS = Number(process.env.CRASH_ROUNDS)
const HOUR_MS = 3_600_000
const editionFile = join(process.env.MEDIA_DIR ?? '', 'edition')

async function step(payload: Payload, who: Colleague, place: Place, name: StepName, more = {}) {
  const req = await createLocalReq({ user: who }, payload)
  const { version, fingerprint } = (await revisionOf(place, req)) ?? {}
  const seen = { version: version ?? undefined, fingerprint: fingerprint ?? undefined }
  await takeStep({ name, place, input: { ...seen, ...more }, req })
}

/** As many approved documents as there will be rounds, and one for the first. */
async function prepare(payload: Payload): Promise<void> {
  const writer = await employ(payload, { roles: ['writer'] })
  const editor = await employ(payload, { roles: ['editor'], name: 'Publication' })
  for (let count = 0; count < ROUNDS + 3; count += 1) {
    const { id } = await payload.create({
      collection: 'pioneers',
      data: aPioneer(),
      draft: true,
      user: writer,
    })
    const place: Place = { collection: 'pioneers', id }
    await step(payload, writer, place, 'submit')
    await step(payload, editor, place, 'approve')
    if (!isScheduled) continue
    // An hour apart: each round has one that is due.
    const at = new Date(Date.now() + (count + 1) * HOUR_MS).toISOString()
    await step(payload, editor, place, 'schedule', { at })
  }
}

async function publishNext(payload: Payload, published: number): Promise<void> {
  if (isScheduled) {
    await carryOutDue({ payload, now: new Date(Date.now() + (published + 1) * HOUR_MS) })
    return
  }
  const { docs } = await payload.db.find<{ id: string; document: string }>({
    collection: 'revisions',
    limit: 1,
    where: { stage: { equals: 'approved' } },
  })
  const where = { name: { equals: 'Publication' } }
  const { docs: editors } = await payload.find({ collection: 'users', where })
  const [editor] = editors
  const place: Place = { collection: 'pioneers', id: docs[0]?.document ?? '' }
  const user = Object({ ...editor, collection: 'users' })
  await step(payload, user, place, 'publish')
}

const payload = await getPayload({ config, disableOnInit: true })
const { totalDocs } = await payload.count({ collection: 'users' }).catch(() => ({ totalDocs: 0 }))
if (totalDocs === 0) {
  await migrateDatabase(payload)
  await prepare(payload)
  const { number } = await payload.db.findGlobal<{ number: number }>({ slug: 'edition' })
  writeFileSync(editionFile, String(number))
}
// As the edition was before the first publication: the process that prepared it left it beside the database.
const before = Number(readFileSync(editionFile, 'utf8'))
const { faults, published } = await disagreements(payload, before)
console.log(`published ${published}`)
console.log(`found ${faults.length === 0 ? 'agreement' : faults.join('; ')}`)
console.log('begin')
await publishNext(payload, published)
console.log('done')
process.exit(0)
