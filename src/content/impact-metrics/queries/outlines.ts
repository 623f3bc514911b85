import type { Payload, Where } from 'payload'

import type { ImpactMetric } from '@/payload-types'
import { isPreviewing, type Reader } from '@/site/reader'

import { toClaim } from '../figure'
import { unitFacet, type FigureOutline } from '../outline'

const most = 20_000

const outline = {
  subject: true,
  nature: true,
  shape: true,
  value: true,
  valueTo: true,
  outOf: true,
  unit: true,
  label: true,
  period: true,
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

/**
 * An outline of every figure a reader may see, in no promised order. Whoever shows one checks that its
 * subject is shown too.
 */
export async function listOutlines(reader: Reader): Promise<readonly FigureOutline[]> {
  return isPreviewing(reader) ? preparedOutlines(reader) : publishedOutlines(reader.payload)
}

type Known = ReadonlyMap<string, FigureOutline>

/** Each figure as visitors last saw it: reading thousands anew for one that changed is what takes long. */
const lastSeen = new WeakMap<Payload, Known>()

const manyChanges = 500

async function publishedOutlines(payload: Payload): Promise<readonly FigureOutline[]> {
  const known = lastSeen.get(payload)
  const outlines = known
    ? await updated(payload, known)
    : (await rowsOf<Row>(payload, published, outline)).map(toOutline)

  lastSeen.set(payload, new Map(outlines.map((one) => [one.id, one])))
  return outlines
}

/** What is no longer published is gone, what is as it was is kept, and the rest is read. */
async function updated(payload: Payload, known: Known): Promise<readonly FigureOutline[]> {
  const current = await rowsOf<Stamp>(payload, published, { updatedAt: true })
  const isAsItWas = ({ id, updatedAt }: Stamp) => known.get(id)?.updatedAt === updatedAt
  const changed = current.filter((stamp) => !isAsItWas(stamp)).map(({ id }) => id)
  if (changed.length > manyChanges) {
    return (await rowsOf<Row>(payload, published, outline)).map(toOutline)
  }

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
    id: typeof row.subject.value === 'string' ? row.subject.value : row.subject.value.id,
  },
  claim: toClaim(row),
  level: row.verification.level,
  unit: unitFacet(row),
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
})
