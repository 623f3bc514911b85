import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'
import { titleIn } from '@/editorial/titles'

import { findingsIn, textsOf } from '../checks/findings'
import { siteFindingOfFigure, siteFindingOfText, type SiteFinding } from '../checks/site'
import { conflictsBetween } from '../conflicts'
import { claimsAround, type Surroundings } from './claimsAround'
import { dismissalsOf } from './dismissals'

const AT_ONCE = 200

type Step = { done: number; total: number; findings: SiteFinding[] }
type Row = Record<string, unknown> & { id: string }

const published: Where = { _status: { equals: 'published' } }

/**
 * The checks over all that readers see, document after document. `today` is an ISO day.
 * Memory stays flat: one page of documents and the figures around one of them.
 */
export async function* checksOfSite(req: PayloadRequest, today: string): AsyncGenerator<Step> {
  const collections = citingCollections(req)
  const counts = await Promise.all(collections.map((collection) => countOf(collection, req)))
  const total = counts.reduce((sum, count) => sum + count, 0)
  const seen = new Set<string>()
  let done = 0

  for (const collection of collections) {
    for await (const document of publishedDocuments(collection, req)) {
      done += 1
      yield {
        done,
        total,
        findings: await checksOfDocument({ collection, document, req, today, seen }),
      }
    }
  }
}

const citingCollections = ({ payload }: PayloadRequest): CollectionSlug[] =>
  Object.values(payload.collections).flatMap(({ config }) =>
    config.custom.texts ? [config.slug] : [],
  )

async function countOf(collection: CollectionSlug, req: PayloadRequest): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection,
    overrideAccess: true,
    req,
    where: published,
  })
  return totalDocs
}

async function* publishedDocuments(
  collection: CollectionSlug,
  req: PayloadRequest,
): AsyncGenerator<Row> {
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection,
      depth: 0,
      ...noJoins,
      limit: AT_ONCE,
      overrideAccess: true,
      page,
      req,
      sort: 'id',
      where: published,
    })
    for (const doc of docs) yield { ...Object(doc), id: String(doc.id) }
    more = hasNextPage
  }
}

type Checked = {
  collection: CollectionSlug
  document: Row
  req: PayloadRequest
  today: string
  /** Doubts already told: a programme's figures are also around its people. */
  seen: Set<string>
}

async function checksOfDocument({ collection, document, req, today, seen }: Checked) {
  const { custom, admin } = req.payload.collections[collection].config
  const title = titleIn(document, admin)
  const surroundings = await claimsAround({ collection, document, req }, { published: true })
  const { texts } = custom
  const inTexts = texts
    ? findingsIn({
        texts: textsOf(texts, document),
        claims: surroundings.claims,
        dismissals: await dismissalsOf(collection, document.id, req),
      })
    : []

  return [
    ...inTexts.flatMap((finding) => siteFindingOfText(title, finding)),
    ...doubtsAbout({ collection, document, surroundings, today, seen }, title),
  ]
}

type Doubted = Omit<Checked, 'req'> & { surroundings: Surroundings }

/** A theme gathers many subjects, and a page none: figures are compared within one subject. */
function doubtsAbout({ collection, document, surroundings, today, seen }: Doubted, title: string) {
  if (collection !== 'pioneers' && collection !== 'programmes') return []

  const claims =
    collection === 'pioneers'
      ? surroundings.claims
      : surroundings.claims.filter(({ subject }) => subject.id === document.id)
  return conflictsBetween({ ...surroundings, claims }, today).flatMap(({ kind, ids, message }) => {
    const key = `${kind} ${ids.toSorted().join(' ')}`
    if (seen.has(key)) return []
    seen.add(key)
    return [siteFindingOfFigure({ kind, where: title, message })]
  })
}
