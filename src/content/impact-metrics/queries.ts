import { cache } from 'react'

import type { Where } from 'payload'

import type { ImpactMetric } from '@/payload-types'
import { shownTo, type Reader } from '@/site/reader'

import { claimFields, subjectIdOf, toClaim, toSource, toVerification, type Figure } from './figure'
import { detailsOf, noDetails, type Details } from './queries/details'

const most = 20_000

const shown = {
  ...claimFields,
  subject: true,
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

/** The same as one version says it. Whoever asks has made sure that the reader may read that version. */
export const findFigureAt = cache(
  async (reader: Reader, version: string): Promise<Figure | null> => {
    const found = await reader.payload.findVersionByID({
      collection: 'impact-metrics',
      id: version,
      depth: 0,
      disableErrors: true,
    })
    if (!found) return null
    const doc = { ...found.version, id: String(found.parent) }
    const details = await detailsOf(reader, [doc])
    return { ...toFigure(doc), ...details(doc) }
  },
)

/** Those of these figures that the reader may see, in this order, for whoever shows their sentences only. */
export const listFiguresByIds = (reader: Reader, ids: readonly string[]): Promise<Figure[]> =>
  listFiguresNamed(reader, ids.filter((id) => identifier.test(id)).join(' '))

/** React remembers an answer by its arguments: a list would be another one each time. */
const listFiguresNamed = cache(async (reader: Reader, names: string): Promise<Figure[]> => {
  const ids = names.split(' ').filter(Boolean)
  return ids.length === 0 ? [] : inOrder(ids, await readBrief(reader, { id: { in: ids } }))
})

/** The same with all that their cards show; four readings, however few or many they are. */
export async function listWholeFiguresByIds(
  reader: Reader,
  ids: readonly string[],
): Promise<Figure[]> {
  if (ids.length === 0) return []
  return inOrder(ids, await readWithDetails(reader, { id: { in: [...ids] } }, most))
}

function inOrder(ids: readonly string[], figures: readonly Figure[]): Figure[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return ids.flatMap((id) => byId.get(id) ?? [])
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
  source: toSource(doc.source),
  verification: toVerification(doc.verification),
  createdAt: doc.createdAt,
  updatedAt: doc.updatedAt,
})
