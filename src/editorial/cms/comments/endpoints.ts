import type { CollectionAfterDeleteHook, CollectionSlug, Endpoint } from 'payload'

import { answerEndpoints } from './answers'
import { documentAt, placeOf } from './asking'
import { commentsOn } from './blocking'
import { comment } from './comment'
import { discussionOf } from './discussion'

/** What is said about the documents of a collection: read by everyone signed in, written by who may write. */
export const commentEndpoints = (collection: CollectionSlug): Endpoint[] => [
  {
    path: '/:id/comments',
    method: 'get',
    handler: async (req) => {
      const place = placeOf(collection, req)
      const document = await documentAt(place, req)
      return Response.json(await discussionOf(place, document, req))
    },
  },
  comment(collection),
  ...answerEndpoints(collection),
]

export const commentsLeaveWithTheDocument: CollectionAfterDeleteHook = async ({
  collection,
  id,
  req,
}) => {
  const where = commentsOn({ collection: collection.slug, id: String(id) })
  await req.payload.db.deleteMany({ collection: 'comments', req, where })
}
