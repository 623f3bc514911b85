import type { PayloadRequest } from 'payload'

import type { Known } from '@/content/impact-metrics/exchange/fates'
import { identityOf } from '@/content/impact-metrics/exchange/identity'
import { emptyRow, type FigureRow } from '@/content/impact-metrics/exchange/row'
import type { ReadRow } from '@/exchange/reading'
import type { ImpactMetric } from '@/payload-types'

import { publicFields, toPublicFigure } from '../../public'
import { inHandfuls } from './slices'
import { subjectsNamed, type Subjects } from './subjects'

/** What the database holds of the lines of a file. */
export type Found = Known & Pick<Subjects, 'byId'> & { published: ReadonlySet<string> }

/** A database error follows an id of any other form. */
const forms: Readonly<Record<string, RegExp>> = {
  mongoose: /^[0-9a-f]{24}$/,
  sqlite: /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
}

/** Reads what an import must know before it decides: newest versions, drafts and trash included. */
export async function knownFor(rows: readonly ReadRow[], req: PayloadRequest): Promise<Found> {
  const acceptsId = (id: string) => forms[req.payload.db.name]?.test(id) ?? false
  const docs = await figuresWith(cellsOf(rows, 'id').filter(acceptsId), req)
  const present = docs.filter(({ deletedAt }) => !deletedAt)
  const subjects = await subjectsNamed(
    { slugs: cellsOf(rows, 'subjectSlug'), ids: present.map(subjectIdOf).filter(Boolean) },
    req,
  )
  const said = await saidOf(subjects, req)
  return {
    acceptsId,
    said,
    byId: subjects.byId,
    figures: new Map(present.map((doc) => [doc.id, rowOf(doc, subjects)])),
    subjects: subjects.ids,
    trashed: new Set(docs.filter(({ deletedAt }) => deletedAt).map(({ id }) => id)),
    trashedSubjects: subjects.trashed,
    published: await publishedAmong(
      present.map(({ id }) => id),
      req,
    ),
  }
}

const cellsOf = (rows: readonly ReadRow[], name: string): string[] =>
  rows.map(({ cells }) => cells.get(name)?.trim() ?? '').filter(Boolean)

type FigureDoc = Pick<ImpactMetric, 'id' | 'deletedAt' | keyof typeof publicFields>

async function figuresWith(ids: readonly string[], req: PayloadRequest): Promise<FigureDoc[]> {
  const found: FigureDoc[] = []
  for (const some of inHandfuls(ids)) {
    const { docs } = await req.payload.find({
      collection: 'impact-metrics',
      depth: 0,
      draft: true,
      overrideAccess: false,
      pagination: false,
      req,
      select: { ...publicFields, deletedAt: true },
      trash: true,
      user: req.user,
      where: { id: { in: some } },
    })
    found.push(...docs)
  }
  return found
}

/** What the figures of these subjects say: what readers see, and what the newest drafts say. */
async function saidOf(
  subjects: Subjects,
  req: PayloadRequest,
): Promise<NonNullable<Known['said']>> {
  const said = new Map<string, { id: string; isLive: boolean }>()
  for (const some of inHandfuls([...subjects.byId.keys()])) {
    for (const isLive of [false, true]) {
      const { docs } = await req.payload.find({
        collection: 'impact-metrics',
        depth: 0,
        draft: !isLive,
        overrideAccess: false,
        pagination: false,
        req,
        select: publicFields,
        user: req.user,
        where: {
          'subject.value': { in: some },
          ...(isLive && { _status: { equals: 'published' } }),
        },
      })
      for (const doc of docs) said.set(identityOf(rowOf(doc, subjects)), { id: doc.id, isLive })
    }
  }
  return said
}

async function publishedAmong(ids: readonly string[], req: PayloadRequest): Promise<Set<string>> {
  const published = new Set<string>()
  for (const some of inHandfuls(ids)) {
    const { docs } = await req.payload.find({
      collection: 'impact-metrics',
      depth: 0,
      draft: false,
      overrideAccess: false,
      pagination: false,
      req,
      select: { nature: true },
      user: req.user,
      where: { and: [{ id: { in: some } }, { _status: { equals: 'published' } }] },
    })
    for (const { id } of docs) published.add(id)
  }
  return published
}

/** A draft may have no subject yet. */
const subjectIdOf = ({ subject }: FigureDoc): string => {
  const { value }: { value?: unknown } = Object(subject)
  return typeof value === 'string' ? value : ''
}

/** A draft may lack any of its fields, and its subject may have been erased. */
function rowOf(doc: FigureDoc, { byId }: Subjects): FigureRow {
  const subject = byId.get(subjectIdOf(doc))
  const whole = {
    ...doc,
    source: { ...emptyRow.source, ...doc.source },
    verification: { ...emptyRow.verification, ...doc.verification },
  }
  return {
    ...toPublicFigure(Object(whole), subject ?? { collection: 'pioneers', slug: '', name: '' }),
    subject: subject ?? emptyRow.subject,
  }
}
