import type { Endpoint, PayloadRequest, Where } from 'payload'

import { refused } from '@/cms/refused'
import { plainWords } from '@/search/plain'
import { isStaff } from '@/editorial/cms/access'
import type { ImpactMetric } from '@/payload-types'

import type { FoundFigure } from '../found'
import { wording } from '../model'

const most = 20
const mostNamed = 200
const UNAUTHORIZED = 401

/** An id of any other form cannot be a document's, and MongoDB answers it with an error. */
const identifier = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/**
 * `?q=&subject=pioneers/<id>` finds figures for somebody who writes, those of the subject first;
 * `?ids=` names them. Drafts included, hence for the newsroom alone.
 */
export const searchFigures: Endpoint = {
  path: '/search',
  method: 'get',
  handler: async (req) => {
    if (!isStaff({ req })) throw refused('Connectez-vous.', UNAUTHORIZED)

    const asked = req.searchParams
    const ids = asked.get('ids')
    const found =
      ids === null
        ? await search(req, matching(asked.get('q') ?? ''), subjectOf(asked.get('subject')))
        : await named(req, ids.split(','))
    return Response.json({ docs: await asFound(req, found) })
  },
}

/** Exactly a number, as people type it: « 72 000 », « 3,5 ». */
const number = /^\d+(?:[.,]\d+)?$/

function matching(query: string): Where | null {
  // Signs alone (« %_ ») ask for nothing that a figure says.
  if (plainWords(query).length === 0) return query.trim() === '' ? {} : null

  const says: Where = { wording: { like: query } }
  const typed = query.replace(/\s/g, '')
  if (!number.test(typed)) return says
  const amount = Number(typed.replace(',', '.'))
  const counts = ['value', 'valueTo', 'outOf'].map((field) => ({ [field]: { equals: amount } }))
  return { or: [says, ...counts] }
}

type Subject = { relationTo: string; value: string }

function subjectOf(written: string | null): Subject | null {
  const [relationTo = '', value = ''] = (written ?? '').split('/')
  const isSubject = relationTo === 'pioneers' || relationTo === 'programmes'
  return isSubject && identifier.test(value) ? { relationTo, value } : null
}

async function search(req: PayloadRequest, where: Where | null, subject: Subject | null) {
  if (!where) return []
  if (!subject) return read(req, where, most)

  const { relationTo, value } = subject
  const isOwn: Where = {
    and: [{ 'subject.relationTo': { equals: relationTo } }, { 'subject.value': { equals: value } }],
  }
  const own = await read(req, { and: [where, isOwn] }, most)
  const ids = new Set(own.map(({ id }) => id))
  const others = await read(req, where, most + own.length)
  return [...own, ...others.filter(({ id }) => !ids.has(id))].slice(0, most)
}

function named(req: PayloadRequest, ids: readonly string[]) {
  const known = ids.filter((id) => identifier.test(id)).slice(0, mostNamed)
  return known.length === 0 ? [] : read(req, { id: { in: known } }, mostNamed)
}

async function read(req: PayloadRequest, where: Where, limit: number, draft = true) {
  const { docs } = await req.payload.find({
    collection: 'impact-metrics',
    depth: 1,
    draft,
    limit,
    overrideAccess: false,
    pagination: false,
    populate: { pioneers: { name: true }, programmes: { name: true } },
    req,
    sort: '-updatedAt',
    user: req.user,
    where,
  })
  return docs
}

/** What readers see now is quoted with its own words, not with those of a draft beside it. */
async function asFound(req: PayloadRequest, docs: readonly ImpactMetric[]): Promise<FoundFigure[]> {
  if (docs.length === 0) return []
  const isShown: Where = {
    and: [{ id: { in: docs.map(({ id }) => id) } }, { _status: { equals: 'published' } }],
  }
  const live = await read(req, isShown, docs.length, false)
  const liveById = new Map(live.map((doc) => [doc.id, doc]))
  return docs.map((doc) => foundFigure(doc, liveById.get(doc.id)))
}

function foundFigure(latest: ImpactMetric, live: ImpactMetric | undefined): FoundFigure {
  const shown = live ?? latest
  const isChanged = live !== undefined && latest._status !== 'published'
  return {
    id: latest.id,
    wording: { long: wording(shown, 'long'), short: wording(shown, 'short') },
    subject: subjectNamed(shown),
    nature: shown.nature ?? null,
    sourceKind: shown.source?.kind ?? null,
    status: live ? (isChanged ? 'changed' : 'published') : 'draft',
  }
}

/** A draft may have no subject yet, or one that has been erased. */
function subjectNamed({ subject }: ImpactMetric): FoundFigure['subject'] {
  const { id, name }: { id?: unknown; name?: unknown } = Object(subject?.value)
  return typeof id === 'string' && typeof name === 'string'
    ? { collection: subject.relationTo, id, name }
    : null
}
