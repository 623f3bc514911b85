import { cache } from 'react'

import type { Where } from 'payload'

import type { ImpactMetric } from '@/payload-types'
import { shownTo, type Reader } from '@/site/reader'

import { toClaim, type Figure } from './figure'
import { publicFields, toPublicFigure, type PublicFigure } from './public'

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

/** The figures with these ids that the reader may see, in one query for each page and text. */
export const listFiguresByIds = (reader: Reader, ids: readonly string[]): Promise<Figure[]> =>
  listFiguresNamed(reader, ids.filter((id) => identifier.test(id)).join(' '))

/** React remembers an answer by its arguments: a list would be another one each time. */
const listFiguresNamed = cache(async (reader: Reader, ids: string): Promise<Figure[]> => {
  if (ids === '') return []
  return read(reader, { id: { in: ids.split(' ') } }, most)
})

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
  history: [],
  lastCheckedOn: null,
  archivedCopy: null,
  corrections: [],
  createdAt: doc.createdAt,
  updatedAt: doc.updatedAt,
})

/** Read at once by `eachFigure`: what its reader holds in memory. */
const together = 500

/**
 * Every published figure about somebody published, by id, for the data files: two readings of an
 * unchanged site give the same rows in the same order, and memory never holds them all.
 */
export async function* eachFigure(reader: Reader): AsyncGenerator<PublicFigure> {
  for (let after: string | null = null; ;) {
    const docs: PublicDoc[] = await readAfter(reader, after)
    const subjects = await subjectsOf(reader, docs)
    for (const doc of docs) {
      const subject = subjects.get(subjectIdOf(doc))
      if (subject) yield toPublicFigure(doc, subject)
    }
    after = docs.at(-1)?.id ?? null
    if (after === null || docs.length < together) return
  }
}

type PublicDoc = Pick<ImpactMetric, 'id' | keyof typeof publicFields>

async function readAfter(reader: Reader, after: string | null): Promise<PublicDoc[]> {
  const { docs } = await reader.payload.find({
    ...reader.asking,
    collection: 'impact-metrics',
    where: shownTo(reader, after === null ? {} : { id: { greater_than: after } }),
    select: publicFields,
    sort: 'id',
    depth: 0,
    limit: together,
    pagination: false,
  })
  return docs
}

const subjectIdOf = ({ subject: { value } }: Pick<ImpactMetric, 'subject'>): string =>
  typeof value === 'string' ? value : value.id

const named = { slug: true, name: true } as const

/** Those of the figures' subjects that this reader may see. */
async function subjectsOf(reader: Reader, docs: readonly PublicDoc[]) {
  const idsIn = (collection: Figure['subject']['collection']) =>
    docs.filter(({ subject }) => subject.relationTo === collection).map(subjectIdOf)
  const asked = (ids: string[]) => ({
    ...reader.asking,
    where: shownTo(reader, { id: { in: [...new Set(ids)] } }),
    select: named,
    joins: false as const,
    depth: 0,
    limit: together,
    pagination: false,
  })
  const [pioneers, programmes] = await Promise.all([
    reader.payload.find({ ...asked(idsIn('pioneers')), collection: 'pioneers' }),
    reader.payload.find({ ...asked(idsIn('programmes')), collection: 'programmes' }),
  ])
  const subjects = new Map<string, PublicFigure['subject']>()
  for (const { id, slug, name } of pioneers.docs)
    subjects.set(id, { collection: 'pioneers', slug, name })
  for (const { id, slug, name } of programmes.docs)
    subjects.set(id, { collection: 'programmes', slug, name })
  return subjects
}
