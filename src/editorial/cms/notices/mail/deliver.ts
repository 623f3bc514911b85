import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { env } from '@/env'

import { accountsOf, isLocked, wantsMailAbout, type Account } from '../people'
import type { NoticeRow } from '../notice'
import { claim, noticesOnTheirWay, giveUpAbandoned, putOff, retry, settle } from './claims'
import type { Notices } from './text'

type Sweep = { payload: Payload; now?: Date; signal?: AbortSignal }

/** Sends what is due, one message for each person and document. Any number of processes may do it at once. */
export async function sendDue({ payload, now = new Date(), signal }: Sweep): Promise<void> {
  const lost = await giveUpAbandoned(payload, now)
  if (lost > 0) {
    console.warn(`${lost} courriel(s) interrompus par un arrêt : peut-être partis, non renvoyés.`)
  }
  for (const notices of together(await noticesOnTheirWay(payload, now))) {
    if (signal?.aborted) return
    await sendTogether(notices, payload, now)
  }
}

/**
 * By person and document. While another process sends some of a group, the rest waits for the next sweep:
 * it may be claiming them one by one, for one message.
 */
function together(notices: NoticeRow[]): NoticeRow[][] {
  const groups = new Map<string, NoticeRow[]>()
  for (const notice of notices) {
    const key = [notice.recipient, notice.contentType, notice.document].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), notice])
  }
  return [...groups.values()].filter((group) => group.every(({ mail }) => mail === 'pending'))
}

async function sendTogether(notices: NoticeRow[], payload: Payload, now: Date): Promise<void> {
  const claimed: NoticeRow[] = []
  for (const notice of notices) {
    // Another process is at it when the first is taken: it sends them all in one message.
    if (!(await claim(notice, payload, now))) break
    claimed.push(notice)
  }
  // Asked after the claim: what a person wants is what she wants when it leaves.
  const [account] = await accountsOf(recipientsOf(claimed), { payload })
  if (!account) return settle(claimed, 'none', payload)
  if (isLocked(account, now)) return waitForUnlock(claimed, account, payload)

  const [first, ...rest] = claimed.filter(({ kind }) => wantsMailAbout(kind, account))
  const unwanted = claimed.filter(({ kind }) => !wantsMailAbout(kind, account))
  await settle(unwanted, 'none', payload)
  if (first) await send([first, ...rest], account, payload, now)
}

const recipientsOf = (notices: NoticeRow[]): string[] =>
  notices.flatMap(({ recipient }) => recipient ?? []).slice(0, 1)

/** Wrong passwords lock an account for some minutes: anybody's, so it must not lose what she is told. */
async function waitForUnlock(notices: NoticeRow[], { lockUntil }: Account, payload: Payload) {
  const until = new Date(lockUntil ?? 0).toISOString()
  for (const notice of notices) await putOff(notice, until, payload)
}

async function send(notices: Notices, account: Account, payload: Payload, now: Date) {
  try {
    const { letterOf } = await import('./letter')
    const { subject, html, text } = await letterOf(notices, env.SITE_URL)
    const to = { name: account.name, address: account.email }
    await payload.sendEmail({ to, subject, html, text, messageId: messageIdOf(notices) })
  } catch (error) {
    return failed(notices, error, payload, now)
  }
  // Outside the try: a database that fails here must not send it again.
  await settle(notices, 'sent', payload)
}

/** The same for the same notices, so that a mailbox recognises a message that came twice. */
function messageIdOf(notices: Notices): string {
  const keys = notices.map(({ key }) => key).join('\n')
  const id = createHash('sha256').update(keys).digest('hex').slice(0, 32)
  return `<${id}@${new URL(env.SITE_URL).hostname}>`
}

async function failed(notices: Notices, error: unknown, payload: Payload, now: Date) {
  let isGivenUp = false
  for (const notice of notices) {
    if (!(await retry(notice, payload, now))) isGivenUp = true
  }
  // The answer of a server may repeat what it was sent: only its code is kept.
  const { code, responseCode } = Object(error)
  const why = [code, responseCode].filter(Boolean).join(' ') || 'erreur inconnue'
  const next = isGivenUp ? 'il est abandonné' : 'nouvel essai plus tard'
  console.warn(`Un courriel n’est pas parti (${why}) : ${next}.`)
}
