import type { PayloadRequest, Where } from 'payload'

import { subjectKey } from '@/content/impact-metrics/exchange/fates'

import type { SubjectCollection } from '../../public'
import { inHandfuls } from './slices'

export type NamedSubject = { collection: SubjectCollection; id: string; slug: string; name: string }

export type Subjects = {
  /** By `subjectKey`: a page that readers know before a draft that was promised the same address. */
  ids: Map<string, string>
  byId: Map<string, NamedSubject>
  /** By `subjectKey`. */
  trashed: Set<string>
}

type Asked = { slugs: readonly string[]; ids: readonly string[] }

const collections = ['pioneers', 'programmes'] as const

/** The people and programmes with these addresses or ids, drafts and trash included. */
export async function subjectsNamed(asked: Asked, req: PayloadRequest): Promise<Subjects> {
  const subjects: Subjects = { ids: new Map(), byId: new Map(), trashed: new Set() }
  for (const collection of collections) {
    for (const slugs of inHandfuls(asked.slugs)) {
      await add(subjects, collection, { slug: { in: slugs } }, req)
    }
    for (const ids of inHandfuls(asked.ids)) {
      await add(subjects, collection, { id: { in: ids } }, req)
    }
  }
  return subjects
}

type Row = { id: string; slug?: string | null; name?: string | null; deletedAt?: string | null }

/** Drafts first, so that what readers see has the last word. */
async function add(
  { ids, byId, trashed }: Subjects,
  collection: SubjectCollection,
  where: Where,
  req: PayloadRequest,
): Promise<void> {
  for (const draft of [true, false]) {
    const { docs }: { docs: Row[] } = await req.payload.find({
      collection,
      depth: 0,
      draft,
      joins: false,
      overrideAccess: false,
      pagination: false,
      req,
      select: { slug: true, name: true, deletedAt: true },
      trash: true,
      user: req.user,
      where,
    })
    for (const { id, slug, name, deletedAt } of docs) {
      if (!slug) continue
      const key = subjectKey(collection, slug)
      if (deletedAt) trashed.add(key)
      else ids.set(key, id)
      byId.set(id, { collection, id, slug, name: name ?? '' })
    }
  }
}
