import {
  restoreVersionOperation,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type Endpoint,
} from 'payload'

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

/**
 * Payload hands hooks the status the version had, and makes it a draft after they ran: without this, the
 * rules of publication would be asked of a version that only comes back to be read again.
 */
export const restoredVersionsAreDrafts: CollectionBeforeChangeHook = ({ context, data }) =>
  context.isRestoringVersion ? { ...data, _status: 'draft' } : data
