import type { ImpactMetric } from '@/payload-types'
import { shownTo, type Reader } from '@/site/reader'

import { subjectIdOf, type Figure } from '../figure'
import { publicFields, toPublicFigure, type PublicFigure } from '../public'

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
