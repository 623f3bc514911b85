import { cache } from 'react'

import type { Where } from 'payload'

import type { ImpactMetric } from '@/payload-types'
import { shownTo, type Reader } from '@/site/reader'

import { toClaim, type Figure } from './figure'
import { detailsOf, noDetails, type Details } from './queries/details'

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

/** With all that its card shows. */
export const findFigure = cache(async (reader: Reader, id: string): Promise<Figure | null> => {
  if (!identifier.test(id)) return null
  const [figure] = await readWithDetails(reader, { id: { equals: id } }, 1)
  return figure ?? null
})

/**
 * Every figure a reader may see, in one reading: without history, checks, copy or corrections. Whoever
 * shows one checks that its subject is shown too.
 */
export const listFigures = cache((reader: Reader): Promise<Figure[]> => readBrief(reader, {}))

/** Those of these figures that the reader may see, as brief as `listFigures`, read once for each page. */
export const listFiguresByIds = (reader: Reader, ids: readonly string[]): Promise<Figure[]> =>
  listFiguresNamed(reader, ids.filter((id) => identifier.test(id)).join(' '))

/** React remembers an answer by its arguments: a list would be another one each time. */
const listFiguresNamed = cache(async (reader: Reader, ids: string): Promise<Figure[]> =>
  ids === '' ? [] : readBrief(reader, { id: { in: ids.split(' ') } }),
)

/** A few of a list's figures, for whoever opens their cards; four readings, however few. */
export async function withDetails(reader: Reader, figures: readonly Figure[]): Promise<Figure[]> {
  if (figures.length === 0) return []
  const where = { id: { in: figures.map(({ id }) => id) } }
  const detailed = new Map((await readWithDetails(reader, where, most)).map((one) => [one.id, one]))
  return figures.map((figure) => detailed.get(figure.id) ?? figure)
}

type Collection = Figure['subject']['collection']

/** The figures of these pioneers or programmes, as the editors entered them, with all that cards show. */
export async function listFiguresOf(
  reader: Reader,
  collection: Collection,
  ids: readonly string[],
): Promise<Figure[]> {
  return ids.length === 0 ? [] : readWithDetails(reader, about(collection, ids), most)
}

/** The same figures for whoever shows their sentences only. */
export async function listFiguresInBriefOf(
  reader: Reader,
  collection: Collection,
  ids: readonly string[],
): Promise<Figure[]> {
  return ids.length === 0 ? [] : readBrief(reader, about(collection, ids))
}

const about = (collection: Collection, ids: readonly string[]): Where => ({
  and: [{ 'subject.value': { in: [...ids] } }, { 'subject.relationTo': { equals: collection } }],
})

async function readBrief(reader: Reader, where: Where): Promise<Figure[]> {
  const { docs } = await reader.payload.find({ ...asked(reader, where, most), select: shown })
  return docs.map((doc) => ({ ...toFigure(doc), ...noDetails }))
}

async function readWithDetails(reader: Reader, where: Where, limit: number): Promise<Figure[]> {
  const select = {
    ...shown,
    history: true,
    source: { ...shown.source, archivedCopy: true },
  } as const
  const { docs } = await reader.payload.find({ ...asked(reader, where, limit), select })
  const details = await detailsOf(reader, docs)
  return docs.map((doc) => ({ ...toFigure(doc), ...details(doc) }))
}

const asked = (reader: Reader, where: Where, limit: number) => ({
  ...reader.asking,
  collection: 'impact-metrics' as const,
  where: shownTo(reader, where),
  sort: ['createdAt', 'id'],
  depth: 0,
  limit,
  pagination: false,
})

const subjectIdOf = ({ subject: { value } }: Pick<ImpactMetric, 'subject'>): string =>
  typeof value === 'string' ? value : value.id

const toFigure = (
  doc: Pick<ImpactMetric, 'id' | keyof typeof shown>,
): Omit<Figure, keyof Details> => ({
  id: doc.id,
  claim: toClaim(doc),
  subject: {
    collection: doc.subject.relationTo,
    id: subjectIdOf(doc),
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
