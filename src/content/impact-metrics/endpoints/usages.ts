import { NotFound, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'
import { refused } from '@/cms/refused'
import { isStaff } from '@/editorial/cms/access'

import { documentsCiting } from '../release'
import type { FigureUsages, Usage } from '../usages'

const UNAUTHORIZED = 401

/** Where a figure is shown: the texts that cite it, and the page of its subject. */
export const listUsages: Endpoint = {
  path: '/:id/usages',
  method: 'get',
  handler: async (req) => {
    if (!isStaff({ req })) throw refused('Connectez-vous.', UNAUTHORIZED)

    const id = String(req.routeParams?.id)
    const { docs } = await req.payload.find({
      collection: 'impact-metrics',
      depth: 0,
      draft: true,
      limit: 1,
      overrideAccess: false,
      pagination: false,
      req,
      select: { subject: true },
      trash: true,
      user: req.user,
      where: { id: { equals: id } },
    })
    const [figure] = docs
    if (!figure) throw new NotFound(req.t)

    const cited = await documentsCiting(id, req)
    const usages: FigureUsages = {
      subject: await subjectOf(figure.subject, req),
      documents: cited.map((document) => ({ ...document, kind: kindOf(document.collection, req) })),
    }
    return Response.json(usages)
  },
}

const kindOf = (collection: CollectionSlug, req: PayloadRequest): string =>
  String(req.payload.collections[collection].config.labels.singular)

async function subjectOf(subject: unknown, req: PayloadRequest): Promise<Usage | null> {
  const { relationTo, value }: { relationTo?: CollectionSlug; value?: unknown } = Object(subject)
  if (!relationTo || typeof value !== 'string') return null

  const row = await req.payload.db.findOne<{ id: string; name?: string; _status?: string }>({
    collection: relationTo,
    req,
    where: { id: { equals: value } },
    ...noJoins,
  })
  if (!row) return null
  const kind = kindOf(relationTo, req)
  const isLive = row._status === 'published'
  return { collection: relationTo, id: value, title: row.name ?? kind, kind, isLive }
}
