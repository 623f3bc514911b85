import type { Payload, Where } from 'payload'

import type { ImpactMetric } from '@/payload-types'
import { isPreviewing, type Reader } from '@/site/reader'

import { claimFields, subjectIdOf, toClaim } from '../figure'
import { unitFacet, type FigureOutline } from '../outline'

const most = 20_000

const outline = {
  ...claimFields,
  subject: true,
  additive: true,
  verification: { level: true },
  createdAt: true,
  updatedAt: true,
} as const

type Row = Pick<ImpactMetric, 'id' | keyof typeof outline>
type Stamp = Pick<ImpactMetric, 'id' | 'updatedAt'>
type Selected = typeof outline | { updatedAt: true }

const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

type Outlines = readonly FigureOutline[]

/**
 * An outline of every figure a reader may see, in no promised order. Whoever shows one checks that its
 * subject is shown too. `before` is an earlier answer to visitors: what has not changed since is kept.
 */
export async function listOutlines(reader: Reader, before: Outlines | null): Promise<Outlines> {
  if (isPreviewing(reader)) return preparedOutlines(reader)
  return before ? updated(reader.payload, before) : everyOutline(reader.payload)
}

const everyOutline = async (payload: Payload) =>
  (await rowsOf<Row>(payload, published, outline)).map(toOutline)

/** Reading one by one beats reading all anew up to about here. */
const manyChanges = 500

/** What is no longer published is gone, what is as it was is kept, and the rest is read. */
async function updated(payload: Payload, before: Outlines): Promise<Outlines> {
  const known = new Map(before.map((one) => [one.id, one]))
  const current = await rowsOf<Stamp>(payload, published, { updatedAt: true })
  const isAsItWas = ({ id, updatedAt }: Stamp) => known.get(id)?.updatedAt === updatedAt
  const changed = current.filter((stamp) => !isAsItWas(stamp)).map(({ id }) => id)
  if (changed.length > manyChanges) return everyOutline(payload)

  const these: Where = { and: [published, { id: { in: changed } }] }
  const read = changed.length > 0 ? await rowsOf<Row>(payload, these, outline) : []
  const kept = current.filter(isAsItWas).flatMap(({ id }) => known.get(id) ?? [])
  return [...kept, ...read.map(toOutline)]
}

/**
 * Rows as the database has them, with what access says of visitors written out in `where`: for thousands,
 * Payload's own walk over every field of every row takes longer than the reading.
 */
async function rowsOf<T>(payload: Payload, where: Where, select: Selected): Promise<T[]> {
  const { docs } = await payload.db.find<T>({
    collection: 'impact-metrics',
    where,
    select,
    limit: most,
    pagination: false,
  })
  return docs
}

async function preparedOutlines({ payload, asking }: Reader): Promise<FigureOutline[]> {
  const { docs } = await payload.find({
    ...asking,
    collection: 'impact-metrics',
    select: outline,
    depth: 0,
    limit: most,
    pagination: false,
  })
  return docs.map(toOutline)
}

const toOutline = (row: Row): FigureOutline => ({
  id: row.id,
  subject: {
    collection: row.subject.relationTo,
    id: subjectIdOf(row),
  },
  claim: toClaim(row),
  isAdditive: row.additive === true,
  level: row.verification.level,
  unit: unitFacet(row),
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
})
