import { cache } from 'react'

import type { Where } from 'payload'

import { toClaim } from '@/content/impact-metrics/figure'
import { wording } from '@/content/impact-metrics/model'
import { typeset } from '@/content/impact-metrics/typography'
import type { Correction as Doc } from '@/payload-types'
import type { Reader } from '@/site/reader'

import type { Correction } from './model'

const shown = {
  metric: true,
  note: true,
  before: true,
  after: true,
  publishedOn: true,
  completions: true,
} as const

/** All of them, the newest first: corrections are few, and they are read as a whole. */
export const listCorrections = cache((reader: Reader): Promise<Correction[]> =>
  read(reader, { publishedOn: { exists: true } }),
)

/** Those of the figures a page shows, the newest first. */
export async function listCorrectionsOf(
  reader: Reader,
  metrics: readonly string[],
): Promise<Correction[]> {
  return metrics.length === 0 ? [] : read(reader, { metric: { in: [...metrics] } })
}

async function read({ payload, asking }: Reader, where: Where): Promise<Correction[]> {
  const { docs } = await payload.find({
    ...asking,
    collection: 'corrections',
    where,
    select: shown,
    sort: ['-publishedOn', 'id'],
    depth: 0,
    limit: 0,
    pagination: false,
  })
  return docs.map(toCorrection)
}

const toCorrection = (doc: Pick<Doc, 'id' | keyof typeof shown>): Correction => ({
  id: doc.id,
  metric: typeof doc.metric === 'string' ? doc.metric : null,
  note: typeset(doc.note),
  before: sentenceOf(doc.before),
  after: sentenceOf(doc.after),
  publishedOn: doc.publishedOn,
  completions: (doc.completions ?? []).map(({ text, on }) => ({
    text: typeset(text),
    on: on ?? doc.publishedOn,
  })),
})

const sentenceOf = (claim: unknown) => wording(toClaim(Object(claim)), 'long')
