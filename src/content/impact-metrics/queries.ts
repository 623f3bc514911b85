import { cache } from 'react'

import type { Where } from 'payload'

import type { ImpactMetric } from '@/payload-types'
import { shownTo, type Reader } from '@/site/reader'

import { toClaim, type Figure } from './figure'

const most = 20_000

const shown = {
  subject: true,
  nature: true,
  shape: true,
  value: true,
  valueTo: true,
  outOf: true,
  unit: true,
  label: true,
  period: true,
  cumulative: true,
  scope: true,
  caveat: true,
  source: { kind: true, title: true, publisher: true, date: true, url: true },
  verification: true,
  createdAt: true,
  updatedAt: true,
} as const

/** An id of any other form cannot be a document's, and MongoDB answers it with an error. */
const identifier = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const findFigure = cache(async (reader: Reader, id: string): Promise<Figure | null> => {
  if (!identifier.test(id)) return null
  const [figure] = await read(reader, { id: { equals: id } }, 1)
  return figure ?? null
})

/** Every figure a reader may see. Whoever shows one checks that its subject is shown too. */
export const listFigures = cache((reader: Reader): Promise<Figure[]> => read(reader, {}, most))

/** The figures of these pioneers or programmes, as the editors entered them. */
export async function listFiguresOf(
  reader: Reader,
  collection: Figure['subject']['collection'],
  ids: readonly string[],
): Promise<Figure[]> {
  if (ids.length === 0) return []
  const ofThese: Where = {
    and: [{ 'subject.value': { in: [...ids] } }, { 'subject.relationTo': { equals: collection } }],
  }
  return read(reader, ofThese, most)
}

/** These figures in this order, without those the reader may not see. */
export async function listFiguresByIds(reader: Reader, ids: readonly string[]): Promise<Figure[]> {
  if (ids.length === 0) return []
  const figures = await read(reader, { id: { in: [...ids] } }, most)
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

async function read(reader: Reader, where: Where, limit: number): Promise<Figure[]> {
  const { docs } = await reader.payload.find({
    ...reader.asking,
    collection: 'impact-metrics',
    where: shownTo(reader, where),
    select: shown,
    sort: ['createdAt', 'id'],
    depth: 0,
    limit,
    pagination: false,
  })
  return docs.map(toFigure)
}

const toFigure = (doc: Pick<ImpactMetric, 'id' | keyof typeof shown>): Figure => ({
  id: doc.id,
  claim: toClaim(doc),
  subject: {
    collection: doc.subject.relationTo,
    id: typeof doc.subject.value === 'string' ? doc.subject.value : doc.subject.value.id,
  },
  isCumulative: doc.cumulative === true,
  scope: doc.scope || null,
  caveat: doc.caveat || null,
  source: {
    kind: doc.source.kind,
    title: doc.source.title || null,
    publisher: doc.source.publisher || null,
    date: doc.source.date || null,
    url: doc.source.url || null,
  },
  verification: {
    level: doc.verification.level,
    by: doc.verification.by || null,
    on: doc.verification.on || null,
  },
  createdAt: doc.createdAt,
  updatedAt: doc.updatedAt,
})
