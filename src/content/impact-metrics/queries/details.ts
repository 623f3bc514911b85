import type { Correction as CorrectionDoc } from '@/payload-types'
import type { Reader } from '@/site/reader'

import { toClaim, type Correction, type Figure } from '../figure'
import { historyOf, pastValues } from '../history'
import { wording } from '../model'

/** What only an opened card shows: it is asked for apart, so that lists of sentences do not pay for it. */
export type Details = Pick<Figure, 'history' | 'lastCheckedOn' | 'archivedCopy' | 'corrections'>

export const noDetails: Details = {
  history: [],
  lastCheckedOn: null,
  archivedCopy: null,
  corrections: [],
}

type Stored = { id: string; history?: unknown; source: { archivedCopy?: unknown } }

/** Three readings for the whole list, however long it is. */
export async function detailsOf(
  reader: Reader,
  docs: readonly Stored[],
): Promise<(doc: Stored) => Details> {
  const ids = docs.map(({ id }) => id)
  const [checks, corrections, copies] = await Promise.all([
    lastChecks(reader, ids),
    correctionsOf(reader, ids),
    archivedCopies(reader, docs.map(copyOf).filter(isText)),
  ])
  return (doc) => ({
    history: pastValues(historyOf(doc.history)),
    lastCheckedOn: checks.get(doc.id) ?? null,
    archivedCopy: copies.get(copyOf(doc) ?? '') ?? null,
    corrections: corrections.filter(({ metric }) => metric === doc.id).map(toCorrection),
  })
}

const isText = (value: unknown): value is string => typeof value === 'string'

const copyOf = ({ source: { archivedCopy } }: Stored) =>
  isText(archivedCopy) ? archivedCopy : undefined

const whole = { depth: 0, limit: 0, pagination: false } as const

async function lastChecks({ payload, asking }: Reader, metrics: string[]) {
  if (metrics.length === 0) return new Map<string, string>()
  const { docs } = await payload.find({
    ...asking,
    ...whole,
    collection: 'follow-ups',
    where: { metric: { in: metrics } },
    select: { metric: true, lastCheckedOn: true },
  })
  return new Map(
    docs.flatMap(({ metric, lastCheckedOn }) =>
      isText(metric) && lastCheckedOn ? [[metric, lastCheckedOn]] : [],
    ),
  )
}

async function correctionsOf({ payload, asking }: Reader, metrics: string[]) {
  if (metrics.length === 0) return []
  const { docs } = await payload.find({
    ...asking,
    ...whole,
    collection: 'corrections',
    where: { metric: { in: metrics } },
    select: { metric: true, note: true, publishedOn: true, before: true, after: true },
    sort: 'publishedOn',
  })
  return docs
}

type Sentences = Pick<CorrectionDoc, 'note' | 'publishedOn' | 'before' | 'after'>

const toCorrection = ({ note, publishedOn, before, after }: Sentences): Correction => ({
  note,
  on: publishedOn,
  before: wording(toClaim(Object(before)), 'long'),
  after: wording(toClaim(Object(after)), 'long'),
})

/** A file that is not released stays out of the answer: access says so. */
async function archivedCopies({ payload, asking }: Reader, ids: string[]) {
  if (ids.length === 0) return new Map<string, Details['archivedCopy']>()
  const { docs } = await payload.find({
    ...asking,
    ...whole,
    collection: 'media',
    where: { id: { in: ids } },
    select: { url: true, filename: true, alt: true },
  })
  return new Map(
    docs.map(({ id, url, filename, alt }) => [
      id,
      url ? { url: pathOf(url), name: alt || filename || 'Copie de la source' } : null,
    ]),
  )
}

/** Payload writes whole addresses when it knows the server's; the page asks its own. */
const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : url)
