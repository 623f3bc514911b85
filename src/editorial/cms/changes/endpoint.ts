import type { CollectionSlug, Endpoint } from 'payload'

import { refused } from '@/cms/refused'

import { reviewOf } from './review'
import { boundsIn } from './sides'

/**
 * What changed: `GET /api/pioneers/<id>/changes?from=live&to=latest`. Both may be the id of a version. Answers
 * the drafts attached to the document too, and what must be ticked before they are approved.
 */
export const changesEndpoint = (collection: CollectionSlug): Endpoint => ({
  path: '/:id/changes',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refused('Connectez-vous pour faire cela.', 401)
    const place = { collection, id: String(req.routeParams?.id) }
    return Response.json(await reviewOf(place, boundsIn(req.query), req))
  },
})
