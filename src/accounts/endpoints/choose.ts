import type { Endpoint, PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload/shared'

import { inTransaction } from '@/cms/databases/inTransaction'
import { refused } from '@/cms/refused'
import { hashOfToken } from '@/editorial/previewTokens'

import { refuseShort } from '../guards'
import { accountOfLink, noLink } from '../links/account'
import { bodyOf } from './body'

const deadLink =
  'Ce lien a déjà servi, ou il a expiré. Demandez-en un autre par « Mot de passe oublié ».'

/** In place of Payload's, which speaks English and leaves the link in the database: a link serves once. */
export const choose: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    const { token, password } = await bodyOf(req)
    if (typeof token !== 'string') throw refused(deadLink, 403)
    const chosen = typeof password === 'string' ? password : ''
    refuseShort(chosen)
    const session = await inTransaction(req, () => openBy(token, chosen, req))

    const { config, collections } = req.payload
    const cookie = generatePayloadCookie({
      collectionAuthConfig: collections.users.config.auth,
      cookiePrefix: config.cookiePrefix,
      token: session,
    })
    return Response.json(
      { message: 'Votre mot de passe est enregistré.' },
      { headers: { 'Set-Cookie': cookie } },
    )
  },
}

/** @returns the session that begins with the new password; those that were open have ended. */
async function openBy(token: string, password: string, req: PayloadRequest): Promise<string> {
  const account = await accountOfLink(token, req.payload, req)
  if (!account) throw refused(deadLink, 403)
  const { payload } = req
  const opened = await payload.resetPassword({
    collection: 'users',
    data: { token: hashOfToken(token), password },
    overrideAccess: true,
    req,
  })
  await payload.db.updateOne({
    collection: 'users',
    id: account.id,
    data: { ...noLink, invitedOn: null },
    req,
  })
  if (!opened.token) throw new Error('The password was chosen without a session.')
  return opened.token
}
