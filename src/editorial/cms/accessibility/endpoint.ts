import type { Endpoint } from 'payload'

import { refused } from '@/cms/refused'

import type { Reference } from '../../changes/names'
import { surroundingsOf } from './surroundings'

/** More than any content names; the rest is not read. */
const most = 200

/**
 * What a form points at, saved or not: `GET /api/pioneers/accessibility?of=media/<id>,pages/<id>`. The advice
 * itself is worked out where the text is: in the browser while it is written, on the server when it is reviewed.
 */
export const surroundingsEndpoint: Endpoint = {
  path: '/accessibility',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refused('Connectez-vous pour faire cela.', 401)
    return Response.json(await surroundingsOf(namedIn(req.query.of), req))
  },
}

const namedIn = (list: unknown): Reference[] =>
  (typeof list === 'string' ? list.split(',') : []).slice(0, most).flatMap((one) => {
    const [collection, id, ...rest] = one.split('/')
    return collection && id && rest.length === 0 ? [{ collection, id }] : []
  })
