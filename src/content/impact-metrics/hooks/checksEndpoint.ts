import type { CollectionSlug, Endpoint } from 'payload'

import { claimsAround } from './claimsAround'
import { dismissalsOf } from './dismissals'
import { openMarksOf } from './rereadings'

/**
 * What the panel compares a text with while it is written: the figures the document may speak of, drafts
 * included, what was answered so far, and what is to be read again. The comparison itself runs in the browser.
 */
export const figureChecks = (collection: CollectionSlug): Endpoint => ({
  path: '/:id/figures',
  method: 'get',
  handler: async (req) => {
    if (!req.user)
      return Response.json({ errors: [{ message: 'Connectez-vous.' }] }, { status: 401 })

    const id = String(req.routeParams?.id)
    const document = await req.payload.findByID({
      collection,
      depth: 0,
      disableErrors: true,
      draft: true,
      id,
      overrideAccess: false,
      req,
      user: req.user,
    })
    if (!document) return Response.json({ claims: [], dismissals: [], marks: [] })

    const { claims } = await claimsAround(
      { collection, document: Object(document), req },
      { published: false },
    )
    return Response.json({
      claims,
      dismissals: await dismissalsOf(collection, id, req),
      marks: await openMarksOf(collection, id, req),
    })
  },
})
