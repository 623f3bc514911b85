import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { idOf } from '@/cms/relation'

import { figuresCitedIn } from '../citations'
import { claimFields, toClaim } from '../figure'
import type { Claim } from '../model'

/** A figure a document may speak of. */
export type NearbyClaim = {
  id: string
  claim: Claim
  wording: string
  isPublished: boolean
  subject: { collection: 'pioneers' | 'programmes'; id: string }
}

export type Surroundings = {
  claims: NearbyClaim[]
  programmes: { name: string; startYear: number | null }[]
}

type Place = { collection: CollectionSlug; document: Record<string, unknown>; req: PayloadRequest }
type Options = { published: boolean }

/**
 * The figures a document may speak of: its own, those of the programmes or people it is tied to, those
 * under its theme, and any that it cites. `published`: as readers have them, or as they are being prepared.
 */
export async function claimsAround(place: Place, { published }: Options): Promise<Surroundings> {
  const asking = { req: place.req, published }
  const { subjects, programmes } = await subjectsAround(place, asking)
  const cited = citedBy(place)
  const about = subjects.map(isAbout)
  const where: Where = { or: [...about, ...(cited.length > 0 ? [{ id: { in: cited } }] : [])] }
  if (about.length + cited.length === 0) return { claims: [], programmes }

  return { claims: await claimsWhere(where, asking), programmes }
}

const isAbout = ({ collection, ids }: Subjects[number]): Where => ({
  and: [{ 'subject.value': { in: ids } }, { 'subject.relationTo': { equals: collection } }],
})

const citedBy = ({ collection, document, req }: Place): string[] => {
  const prose: object = req.payload.collections[collection].config.custom.texts?.prose ?? {}
  return Object.keys(prose).flatMap((field) => figuresCitedIn(document[field]))
}

type Asking = { req: PayloadRequest; published: boolean }
type Subjects = { collection: 'pioneers' | 'programmes'; ids: string[] }[]
type Around = { subjects: Subjects; programmes: Surroundings['programmes'] }

const idsOf = (values: unknown): string[] => (Array.isArray(values) ? values.map(idOf) : [])

/** Whose figures count, by what the document is. A free page has none of its own. */
async function subjectsAround({ collection, document }: Place, asking: Asking): Promise<Around> {
  const id = typeof document.id === 'string' ? [document.id] : []
  if (collection === 'pioneers' && id.length > 0) {
    return around({
      pioneers: id,
      programmes: await programmesWhere({ pioneers: { in: id } }, asking),
    })
  }
  if (collection === 'programmes') {
    const own = { id: idOf(document), name: String(document.name), startYear: document.startYear }
    return around({ pioneers: idsOf(document.pioneers), programmes: id.length > 0 ? [own] : [] })
  }
  if (collection === 'themes' && id.length > 0) {
    const ofTheme: Where = { themes: { in: id } }
    return around({
      pioneers: await pioneersWhere(ofTheme, asking),
      programmes: await programmesWhere(ofTheme, asking),
    })
  }
  return { subjects: [], programmes: [] }
}

type Named = { id: string; name?: string | null; startYear?: unknown }

const around = ({ pioneers, programmes }: { pioneers: string[]; programmes: Named[] }): Around => ({
  subjects: [
    { collection: 'pioneers' as const, ids: pioneers },
    { collection: 'programmes' as const, ids: programmes.map(({ id }) => id) },
  ].filter(({ ids }) => ids.length > 0),
  programmes: programmes.map(({ name, startYear }) => ({
    name: name ?? '',
    startYear: typeof startYear === 'number' ? startYear : null,
  })),
})

/** A rule asks, not a person: what stops a text does not depend on who may read what. */
const asked = ({ req, published }: Asking, where: Where) => ({
  depth: 0,
  draft: !published,
  overrideAccess: true,
  pagination: false,
  req,
  where: published ? { and: [{ _status: { equals: 'published' } }, where] } : where,
})

const programmesWhere = async (where: Where, asking: Asking): Promise<Named[]> => {
  const select = { name: true, startYear: true } as const
  const { docs } = await asking.req.payload.find({
    ...asked(asking, where),
    collection: 'programmes',
    joins: false,
    select,
  })
  return docs
}

const pioneersWhere = async (where: Where, asking: Asking): Promise<string[]> => {
  const { docs } = await asking.req.payload.find({
    ...asked(asking, where),
    collection: 'pioneers',
    joins: false,
    select: { name: true },
  })
  return idsOf(docs)
}

const nearby = {
  ...claimFields,
  wording: true,
  subject: true,
  _status: true,
} as const

async function claimsWhere(where: Where, asking: Asking): Promise<NearbyClaim[]> {
  const { docs } = await asking.req.payload.find({
    ...asked(asking, where),
    collection: 'impact-metrics',
    select: nearby,
  })
  return docs.map((doc) => ({
    id: doc.id,
    claim: toClaim(doc),
    wording: doc.wording ?? '',
    isPublished: doc._status === 'published',
    subject: { collection: doc.subject?.relationTo ?? 'pioneers', id: idOf(doc.subject?.value) },
  }))
}
