import type { Payload, Where } from 'payload'

import { env } from '@/env'

import { drawLink, type LinkedAccount } from './account'

const MINUTE_MS = 60 * 1000
/** After each failure; after the last one the mail is given up. */
const WAITS_MIN = [1, 5, 30, 120] as const
/** How long one process may take to send: another that finds it unsent later sends it. */
const LEASE_MIN = 10

const after = (now: Date, minutes: number) =>
  new Date(now.getTime() + minutes * MINUTE_MS).toISOString()

type Sweep = { payload: Payload; now?: Date; signal?: AbortSignal }

/**
 * Sends the links that are due. Each is drawn as it leaves, so that what opens an account is written in its
 * mail and nowhere else. Any number of processes may do it at once.
 */
export async function sendDueLinks({ payload, now = new Date(), signal }: Sweep): Promise<void> {
  // Without a mail server a link is drawn for whoever hands it over: another would put it out of use.
  if (!env.SMTP_URL) return
  const where = dueAt(now)
  const due = { collection: 'users', pagination: false, where } as const
  const { docs } = await payload.db.find<LinkedAccount>(due)
  for (const account of docs) {
    if (signal?.aborted) return
    await sendLink(account, payload, now)
  }
}

/** Asks for what is due to leave now; what fails is left to the next round of the server. */
export function sendLinksSoon(payload: Payload): void {
  setImmediate(() => void sendDueLinks({ payload }).catch(report))
}

const dueAt = (now: Date): Where => ({
  linkMail: { equals: 'due' },
  linkDueOn: { less_than_equal: now.toISOString() },
})

async function sendLink(account: LinkedAccount, payload: Payload, now: Date): Promise<void> {
  const lease = after(now, LEASE_MIN)
  const attempts = (account.linkAttempts ?? 0) + 1
  const claimed: unknown = await payload.db.updateOne({
    collection: 'users',
    where: { and: [{ id: { equals: account.id } }, dueAt(now)] },
    data: { linkDueOn: lease, linkAttempts: attempts },
  })
  if (!claimed) return

  /** Only if nobody asked for another link meanwhile. */
  const settle = (data: Partial<LinkedAccount>) =>
    payload.db.updateOne({
      collection: 'users',
      where: { and: [{ id: { equals: account.id } }, { linkDueOn: { equals: lease } }] },
      data,
    })
  try {
    const { letterOf } = await import('./letter')
    const letter = await letterOf(account, await drawLink(account, payload, now))
    const to = { name: account.name, address: account.email }
    await payload.sendEmail({ to, ...letter })
  } catch (error) {
    report(error)
    const wait = WAITS_MIN[attempts - 1]
    await settle(wait ? { linkDueOn: after(now, wait) } : { linkMail: 'failed' })
    return
  }
  await settle({ linkMail: 'sent' })
}

/** The answer of a server may repeat what it was sent: only its code is kept. */
function report(error: unknown) {
  const { code, responseCode } = Object(error)
  const why = [code, responseCode].filter(Boolean).join(' ') || 'erreur inconnue'
  console.warn(`Un lien de mot de passe n’est pas parti (${why}).`)
}
