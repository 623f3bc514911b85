import type { ImpactMetric } from '@/payload-types'

import { asked, perPage, type Asking } from './asking'

/** A figure as readers see it now, with what tells it from another. */
export type ListedFigure = {
  id: string
  wording: string
  subject: string
  source: { title: string; url: string | null }
  year: number | null
}

const shown = { wording: true, subject: true, source: true, period: true } as const

/** The published figures with these ids, by id. What has been withdrawn meanwhile is not there. */
export async function figuresById(
  ids: readonly string[],
  asking: Asking,
): Promise<Map<string, ListedFigure>> {
  if (ids.length === 0) return new Map()
  const { docs } = await asking.payload.find({
    ...asked(asking),
    collection: 'impact-metrics',
    depth: 1,
    limit: perPage,
    pagination: false,
    populate: { pioneers: { name: true }, programmes: { name: true }, media: {} },
    select: shown,
    where: { id: { in: [...ids] } },
  })
  return new Map(docs.map((doc) => [doc.id, toListed(doc)]))
}

function toListed(doc: Pick<ImpactMetric, 'id' | keyof typeof shown>): ListedFigure {
  const { value } = doc.subject
  const { title, publisher, url } = doc.source
  return {
    id: doc.id,
    wording: doc.wording ?? '',
    subject: typeof value === 'string' ? '' : value.name,
    source: { title: title || publisher || '', url: url || null },
    year: doc.period?.year ?? null,
  }
}
