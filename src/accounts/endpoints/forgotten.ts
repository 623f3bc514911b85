import type { Endpoint, Payload } from 'payload'
import { RateLimiterMemory } from 'rate-limiter-flexible'

import { refused } from '@/cms/refused'
import { typeset } from '@/content/impact-metrics/typography'
import { env } from '@/env'

import { linkDue } from '../links/account'
import { sendLinksSoon } from '../links/deliver'
import { bodyOf } from './body'

const noAddress = 'Écrivez l’adresse électronique de votre compte.'
const asked = env.SMTP_URL
  ? 'Si un compte porte cette adresse, un courriel part à l’instant : il contient un lien pour choisir un nouveau mot de passe.'
  : 'Ce site n’envoie pas de courriels. Demandez un nouveau mot de passe à la personne qui l’administre.'

/** Whoever knows an address may not fill its mailbox: counted by account, so that strangers fill no memory. */
const letters = new RateLimiterMemory({ points: 10, duration: 60 * 60 })

/**
 * In place of Payload's, which sends inside its transaction and so answers otherwise, and later, where there
 * is an account. Here every address is answered the same, and the mail leaves afterwards.
 */
export const forgotten: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const { email } = await bodyOf(req)
    if (typeof email !== 'string' || !/^\s*\S+@\S+\s*$/.test(email)) throw refused(noAddress, 400)
    await askForLink(email.trim().toLowerCase(), req.payload)
    return Response.json({ message: typeset(asked) })
  },
}

async function askForLink(email: string, payload: Payload): Promise<void> {
  const where = { email: { equals: email } }
  const account = await payload.db.findOne<{ id: string }>({ collection: 'users', where })
  if (!account) return
  const isAllowed = await letters.consume(account.id).then(
    () => true,
    () => false,
  )
  if (!isAllowed) return
  await payload.db.updateOne({ collection: 'users', id: account.id, data: linkDue() })
  sendLinksSoon(payload)
}
