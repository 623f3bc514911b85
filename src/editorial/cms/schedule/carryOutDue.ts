import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/cms/databases/inTransaction'
import { noJoins } from '@/cms/databases/noJoins'

import { momentInWords } from '../../days'
import { record } from '../journal/record'
import { accountsOf, isLocked } from '../notices/people'
import { tell } from '../notices/tell'
import { keepRevision, revisionOf, type Place, type Revision } from '../revisions/revision'
import { memberOf } from '../steps/package'
import { takeStep } from '../steps/takeStep'
import { plans, type Plan } from './plans'

const AT_ONCE = 50

type Due = { payload: Payload; now?: Date; signal?: AbortSignal }

/**
 * Publishes and withdraws what was to be by now — the approved version and no other — in the name of who
 * asked for it: what she may no longer do is not done. Any number of processes may ask at once, and again
 * after a crash.
 * @returns how many documents moved.
 */
export async function carryOutDue({ payload, now = new Date(), signal }: Due): Promise<number> {
  let moved = 0
  for (const plan of plans) {
    for (const revision of await inTheirOrder(await dueBy(payload, plan, now), plan, payload)) {
      if (signal?.aborted) return moved
      if (await carryOutOne({ payload, plan, revision, now })) moved += 1
    }
  }
  return moved
}

async function dueBy(payload: Payload, { on }: Plan, now: Date): Promise<Revision[]> {
  const { docs } = await payload.db.find<Revision>({
    collection: 'revisions',
    ...noJoins,
    limit: AT_ONCE,
    pagination: false,
    sort: on,
    where: { [on]: { less_than_equal: now.toISOString() } },
  })
  return docs
}

/** Of what was to be at the same moment, what is cited appears first, and leaves last. */
async function inTheirOrder(due: Revision[], { on, inOrder }: Plan, payload: Payload) {
  if (due.length < 2) return due
  const order = await inOrder(due.map(memberOf), await createLocalReq({}, payload))
  const moment = (revision: Revision) => new Date(revision[on] ?? 0).getTime()
  return order.map(({ revision }) => revision).toSorted((one, other) => moment(one) - moment(other))
}

type One = { payload: Payload; plan: Plan; revision: Revision; now: Date }

async function carryOutOne({ payload, plan, revision, now }: One): Promise<boolean> {
  const place: Place = { collection: revision.contentType, id: revision.document }
  const req = await requestOf(payload, plan.by(revision))
  try {
    return await inTransaction(req, () => carryOutIfStillDue({ place, plan, now, req }))
  } catch (error) {
    // A rule said no, and will say it again. Anything else passes: the next round tries again.
    if (!(error instanceof APIError)) throw error
    await refuse({ place, plan, due: revision, reason: error.message, payload })
    return false
  }
}

/** In the name of who asked, as her account is now; nobody’s when she may not sign in any more. */
async function requestOf(payload: Payload, id: string | undefined): Promise<PayloadRequest> {
  const [account] = id ? await accountsOf([id], { payload }) : []
  if (!account || isLocked(account)) return createLocalReq({}, payload)
  const user = await payload.findByID({ collection: 'users', id: account.id })
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

type Attempt = { place: Place; plan: Plan; now: Date; req: PayloadRequest }

/** Looked at again in the transaction: another process may have been first. */
async function carryOutIfStillDue({ place, plan, now, req }: Attempt): Promise<boolean> {
  const revision = await revisionOf(place, req)
  const at = revision?.[plan.on]
  if (!revision || !at || new Date(at) > now) return false
  if (!req.user) {
    throw new APIError('Le compte de la personne qui l’a programmé n’existe plus, ou est bloqué.')
  }
  await takeStep({ name: plan.step, place, input: plan.input(revision), req })
  return true
}

type Refusal = { place: Place; plan: Plan; due: Revision; reason: string; payload: Payload }

/** The plan is dropped, the journal says why, and so are told those who count on it. */
async function refuse({ place, plan, due, reason, payload }: Refusal): Promise<void> {
  const { approval, contributors, submittedBy } = due
  const req = await createLocalReq({}, payload)
  const title = due.title ?? ''
  const at = due[plan.on]
  await inTransaction(req, async () => {
    const present = await revisionOf(place, req)
    if (present?.[plan.on] !== at) return
    const details = { [plan.on]: at, plannedBy: plan.by(due) }
    const entry = { ...place, title, version: due.version, note: reason, details }
    const { id, lastRecord } = await record({ ...entry, step: plan.refused }, req)
    await keepRevision(place, { ...plan.dropped, lastRecord }, req)
    const people = [plan.by(due), approval?.by, submittedBy, ...(contributors ?? [])]
    await tell(
      {
        kind: 'schedule',
        about: { ...place, title },
        to: people.filter((id): id is string => typeof id === 'string'),
        sentence: plan.missed(title, momentInWords(at ?? '')),
        note: reason,
        occasion: id,
      },
      req,
    )
  })
}
