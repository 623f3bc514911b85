import { performance } from 'node:perf_hooks'

import config from '@payload-config'
import { getPayload } from 'payload'

import { migrateDatabase } from '@/cms/migrateDatabase'
import { findFigure, listFiguresOf } from '@/content/impact-metrics/queries'
import { listOutlines } from '@/content/impact-metrics/queries/outlines'
import { findPioneer, listPioneers } from '@/content/pioneers/queries'
import { visitor } from '@/site/reader'

/*
 * The reader's queries on 10 000 pioneers and 10 000 figures, on the database of DATABASE_URL, which
 * must be empty. Rows are written below Payload's rules: what is measured is the reading.
 */

const MANY = 10_000
const ROUNDS = 7

const payload = await getPayload({ config, disableOnInit: true })

await migrateDatabase(payload)

const now = new Date().toISOString()
const published = { _status: 'published', createdAt: now, updatedAt: now }
const story = {
  root: { type: 'root', children: [], direction: 'ltr', format: '', indent: 0, version: 1 },
}

const organisation = await payload.db.create({
  collection: 'organisations',
  data: { ...published, name: 'Organisation', slug: 'organisation', kind: 'company' },
})
const theme = await payload.db.create({
  collection: 'themes',
  data: {
    ...published,
    title: 'Thème',
    slug: 'theme',
    summary: 'x',
    order: 1,
    introduction: story,
  },
})

const ids: string[] = []
const figures: string[] = []
for (let batch = 0; batch < MANY; batch += 1000) {
  const transaction = await payload.db.beginTransaction()
  const req = { transactionID: transaction ?? undefined }
  for (let number = batch; number < batch + 1000; number += 1) {
    const { id } = await payload.db.create({
      collection: 'pioneers',
      req,
      data: {
        ...published,
        name: `Personne ${number}`,
        slug: `personne-${number}`,
        kind: number % 2 ? 'intrapreneur' : 'entrepreneur',
        headline: 'Une phrase de présentation, ni longue ni courte.',
        organisation: organisation.id,
        themes: number % 100 ? [] : [theme.id],
        story,
      },
    })
    const figure = await payload.db.create({
      collection: 'impact-metrics',
      req,
      data: {
        ...published,
        subject: { relationTo: 'pioneers', value: id },
        nature: 'achieved',
        shape: 'exact',
        value: number,
        unit: { kind: 'noun', singular: 'ménage', plural: 'ménages' },
        label: 'accompagnés',
        source: { kind: 'own-statement' },
        verification: { level: 'declared' },
      },
    })
    ids.push(String(id))
    figures.push(String(figure.id))
  }
  if (transaction !== null) await payload.db.commitTransaction(transaction)
}

type Query = { name: string; most: number; ask: () => Promise<number> }

const reader = visitor(payload)
const any = (list: readonly string[]) => list[Math.floor(Math.random() * list.length)] ?? ''
const sizeOf = (found: unknown) => (Array.isArray(found) ? found.length : Number(found !== null))

/** What each may take at most, in ms: a page is read once an edition, and its reader waits for it. */
const queries: readonly Query[] = [
  {
    name: 'a profile',
    most: 50,
    ask: async () =>
      sizeOf(await findPioneer(reader, `personne-${Math.floor(Math.random() * MANY)}`)),
  },
  {
    name: 'figures of a pioneer',
    most: 50,
    ask: async () => sizeOf(await listFiguresOf(reader, 'pioneers', [any(ids)])),
  },
  { name: 'a figure', most: 50, ask: async () => sizeOf(await findFigure(reader, any(figures))) },
  {
    name: 'pioneers of a theme',
    most: 200,
    ask: async () => sizeOf(await listPioneers(reader, { themeId: String(theme.id) })),
  },
  { name: 'all pioneers', most: 5_000, ask: async () => sizeOf(await listPioneers(reader)) },
  { name: 'all figures', most: 5_000, ask: async () => sizeOf(await listOutlines(reader, null)) },
]

let isSlow = false
for (const { name, most, ask } of queries) {
  const times: number[] = []
  let rows = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now()
    rows = await ask()
    times.push(performance.now() - began)
  }
  const median = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
  isSlow ||= median > most
  console.log(
    `${name.padEnd(24)} ${String(rows).padStart(6)} rows ${median.toFixed(1).padStart(9)} ms (at most ${most})`,
  )
}
await Object(payload.db).connection?.dropDatabase()
await payload.destroy()
process.exit(isSlow ? 1 : 0)
