import type { Payload, Where } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'

import type { NoticeRow } from '../notice'

const MINUTE_MS = 60 * 1000

/** After each failure; after the last one the message is given up. */
const WAITS_MIN = [1, 5, 30, 120] as const
const ABANDONED_AFTER_MIN = 10
const AT_ONCE = 200

const inMinutes = (now: Date, minutes: number) =>
  new Date(now.getTime() + minutes * MINUTE_MS).toISOString()

/** Notices whose e-mail is due, oldest first, and those that somebody is sending at this moment. */
export async function noticesOnTheirWay(payload: Payload, now: Date): Promise<NoticeRow[]> {
  const isDue: Where = {
    or: [
      { nextAttemptOn: { exists: false } },
      { nextAttemptOn: { less_than_equal: now.toISOString() } },
    ],
  }
  const { docs } = await payload.db.find<NoticeRow>({
    collection: 'notices',
    limit: AT_ONCE,
    pagination: false,
    sort: ['at', 'id'],
    where: {
      or: [{ mail: { equals: 'sending' } }, { and: [{ mail: { equals: 'pending' } }, isDue] }],
    },
    ...noJoins,
  })
  return docs
}

const pending = ({ id }: NoticeRow): Where => ({
  and: [{ id: { equals: id } }, { mail: { equals: 'pending' } }],
})

/** True for one caller alone, whatever the number of processes. The claim counts as the attempt. */
export async function claim(notice: NoticeRow, payload: Payload, now: Date): Promise<boolean> {
  const claimed: unknown = await payload.db.updateOne({
    collection: 'notices',
    data: {
      mail: 'sending',
      attempts: (notice.attempts ?? 0) + 1,
      nextAttemptOn: inMinutes(now, ABANDONED_AFTER_MIN),
    },
    where: pending(notice),
  })
  return Boolean(claimed)
}

export type Ending = 'sent' | 'failed' | 'none'

/** How it ended, once and for all. */
export async function settle(
  notices: readonly NoticeRow[],
  mail: Ending,
  payload: Payload,
): Promise<void> {
  const mailedOn = mail === 'sent' ? new Date().toISOString() : null
  for (const { id } of notices) {
    const data = { mail, mailedOn, nextAttemptOn: null }
    await payload.db.updateOne({ collection: 'notices', id, data })
  }
}

/** To be sent later: not at all an attempt when the person could not be written to. */
export async function putOff(notice: NoticeRow, until: string, payload: Payload): Promise<void> {
  const data = { mail: 'pending', nextAttemptOn: until, attempts: notice.attempts ?? 0 }
  await payload.db.updateOne({ collection: 'notices', id: notice.id, data })
}

/** Puts it back after a failure, each time for longer; false when it is given up. */
export async function retry(notice: NoticeRow, payload: Payload, now: Date): Promise<boolean> {
  const attempts = (notice.attempts ?? 0) + 1
  const wait = WAITS_MIN[attempts - 1]
  if (wait === undefined) {
    await settle([notice], 'failed', payload)
    return false
  }
  await putOff({ ...notice, attempts }, inMinutes(now, wait), payload)
  return true
}

/**
 * A process that died while sending may have sent: nobody knows, and at most once is better than twice.
 * Returns how many messages are given up for it.
 */
export async function giveUpAbandoned(payload: Payload, now: Date): Promise<number> {
  const where: Where = {
    and: [{ mail: { equals: 'sending' } }, { nextAttemptOn: { less_than: now.toISOString() } }],
  }
  const lost = await payload.db.find<NoticeRow>({
    collection: 'notices',
    limit: AT_ONCE,
    pagination: false,
    where,
    ...noJoins,
  })
  await settle(lost.docs, 'failed', payload)
  return lost.docs.length
}
