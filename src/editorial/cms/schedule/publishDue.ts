import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/cms/databases/inTransaction'
import { noJoins } from '@/cms/databases/noJoins'

import { momentInWords } from '../../days'
import { record } from '../journal/record'
import { accountsOf, isLocked } from '../notices/people'
import { tell } from '../notices/tell'
import { keepRevision, revisionOf, type Place, type Revision } from '../revisions/revision'
import { takeStep } from '../steps/takeStep'

const AT_ONCE = 50

type Due = { payload: Payload; now?: Date; signal?: AbortSignal }

/**
 * Publishes what was to appear by now, the approved version and no other, in the name of who scheduled it:
 * what she may no longer do is not done. Any number of processes may ask at once, and again after a crash.
 * @returns how many were published.
 */
export async function publishDue({ payload, now = new Date(), signal }: Due): Promise<number> {
  const { docs } = await payload.db.find<Revision>({
    collection: 'revisions',
    ...noJoins,
    limit: AT_ONCE,
    pagination: false,
    sort: 'scheduledOn',
    where: { scheduledOn: { less_than_equal: now.toISOString() } },
  })
  let published = 0
  for (const revision of docs) {
    if (signal?.aborted) break
    if (await publishOne(payload, revision, now)) published += 1
  }
  return published
}

async function publishOne(payload: Payload, due: Revision, now: Date): Promise<boolean> {
  const place: Place = { collection: due.contentType, id: due.document }
  const req = await requestOf(payload, due)
  try {
    return await inTransaction(req, () => publishIfStillDue(place, now, req))
  } catch (error) {
    // A rule said no, and will say it again. Anything else passes: the next round tries again.
    if (!(error instanceof APIError)) throw error
    await refuse(place, due, error.message, req)
    return false
  }
}

/** In the name of who scheduled it, as her account is now; nobody's when she may not sign in any more. */
async function requestOf(payload: Payload, { schedule }: Revision): Promise<PayloadRequest> {
  const [account] = schedule ? await accountsOf([schedule.by], { payload }) : []
  const user =
    account && !isLocked(account)
      ? await payload.findByID({ collection: 'users', id: account.id })
      : undefined
  return createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload)
}

/** Looked at again in the transaction: another process may have been first. */
async function publishIfStillDue(place: Place, now: Date, req: PayloadRequest): Promise<boolean> {
  const revision = await revisionOf(place, req)
  const { approval, schedule, scheduledOn } = revision ?? {}
  if (!schedule || !scheduledOn || new Date(scheduledOn) > now) return false
  if (!req.user)
    throw new APIError('Le compte de la personne qui l’a programmée n’existe plus, ou est bloqué.')
  if (approval?.fingerprint !== schedule.fingerprint) {
    throw new APIError('Le contenu approuvé n’est plus celui qui a été programmé.')
  }
  const { version, fingerprint } = approval
  await takeStep({ name: 'publish', place, input: { version, fingerprint }, req })
  return true
}

/** The plan is dropped, the journal says why, and so are told those who count on it. */
async function refuse(place: Place, due: Revision, reason: string, asked: PayloadRequest) {
  const { approval, contributors, schedule, scheduledOn, submittedBy } = due
  const req = await createLocalReq({}, asked.payload)
  const title = due.title ?? ''
  await inTransaction(req, async () => {
    const present = await revisionOf(place, req)
    if (present?.scheduledOn !== scheduledOn) return
    const details = { scheduledOn, scheduledBy: schedule?.by }
    const entry = { ...place, title, version: due.version, note: reason, details }
    const seq = await record({ ...entry, step: 'schedule-refused' }, req)
    await keepRevision(place, { scheduledOn: null, schedule: null, lastRecord: seq }, req)
    const people = [schedule?.by, approval?.by, submittedBy, ...(contributors ?? [])]
    const moment = momentInWords(scheduledOn ?? '')
    await tell(
      {
        kind: 'schedule',
        about: { ...place, title },
        to: people.filter((id): id is string => typeof id === 'string'),
        sentence: `La publication de « ${title} », prévue le ${moment}, n’a pas eu lieu.`,
        note: reason,
        occasion: String(seq),
      },
      req,
    )
  })
}
