import type { Endpoint, PayloadRequest, Where } from 'payload'

import { refused } from '@/cms/refused'

const unknown = 'Cette notification n’existe pas, ou ne vous est pas adressée.'
const stranger = 'Connectez-vous pour lire vos notifications.'

/** « Marquer comme lu », of one notice of one's own: another person's does not exist. */
export const markRead: Endpoint = {
  path: '/:id/read',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const where: Where = { and: [ownOf(req), { id: { equals: id } }] }
    const { totalDocs } = await req.payload.db.count({ collection: 'notices', req, where })
    if (totalDocs === 0) throw refused(unknown, 404)
    return Response.json({ read: await readUnread(where, req) })
  },
}

/** « Tout marquer comme lu » : up to the moment of the page, so that nothing is read unseen. */
export const markAllRead: Endpoint = {
  path: '/read',
  method: 'post',
  handler: async (req) => {
    const own = ownOf(req)
    const seenAt = momentIn(req)
    const where: Where = seenAt ? { and: [own, { at: { less_than_equal: seenAt } }] } : own
    return Response.json({ read: await readUnread(where, req) })
  },
}

function ownOf({ user }: PayloadRequest): Where {
  if (!user) throw refused(stranger, 401)
  return { recipient: { equals: user.id } }
}

function momentIn({ searchParams }: PayloadRequest): string | null {
  const moment = new Date(searchParams.get('until') ?? NaN)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}

async function readUnread(where: Where, req: PayloadRequest): Promise<number> {
  const unread: Where = { and: [where, { readOn: { exists: false } }] }
  const { totalDocs } = await req.payload.db.count({ collection: 'notices', req, where: unread })
  const data = { readOn: new Date().toISOString() }
  await req.payload.db.updateMany({ collection: 'notices', data, req, where: unread })
  return totalDocs
}
