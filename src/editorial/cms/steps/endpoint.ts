import type { CollectionSlug, Endpoint } from 'payload'

import { refused } from '@/cms/refused'

import { isStepName, steps } from '../../steps'
import { readInput } from './input'
import { takeStep } from './takeStep'
import { workflowOf } from './workflow'

const SIGN_IN = 'Connectez-vous pour faire cela.'

/** One address for each step: `POST /api/pioneers/<id>/steps/approve`. Answers how the document stands now. */
export const stepEndpoint = (collection: CollectionSlug): Endpoint => ({
  path: '/:id/steps/:step',
  method: 'post',
  handler: async (req) => {
    const name = req.routeParams?.step
    if (!isStepName(name)) {
      throw refused(`Cette étape n’existe pas. Les étapes : ${Object.keys(steps).join(', ')}.`, 404)
    }
    const input = readInput(await req.json?.().catch(() => 'unreadable'))
    if (typeof input === 'string') throw refused(input, 400)

    const place = { collection, id: String(req.routeParams?.id) }
    if (!req.user) throw refused(SIGN_IN, 401)
    await takeStep({ name, place, input, req })
    return Response.json(await workflowOf(place, req.user, req))
  },
})

/** How a document stands, and what this person may do with it: `GET /api/pioneers/<id>/workflow`. */
export const workflowEndpoint = (collection: CollectionSlug): Endpoint => ({
  path: '/:id/workflow',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refused(SIGN_IN, 401)
    const place = { collection, id: String(req.routeParams?.id) }
    return Response.json(await workflowOf(place, req.user, req))
  },
})
