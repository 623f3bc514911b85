import { restoreVersionOperation, type CollectionSlug, type Endpoint } from 'payload'

/**
 * Takes the place of Payload's own restore: the admin's button asks to restore straight onto the live
 * page. Here an old version comes back as a draft, to be read again and published.
 */
export const restoreAsDraft = (collection: CollectionSlug): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  handler: async (req) => {
    const doc = await restoreVersionOperation({
      collection: req.payload.collections[collection],
      id: String(req.routeParams?.id),
      depth: 0,
      draft: true,
      req,
    })
    return Response.json({ ...doc, message: 'Version restaurée comme brouillon.' })
  },
})
