import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/cms/databases/inTransaction'
import { noJoins } from '@/cms/databases/noJoins'

import { dayInParis, dayInWords } from '../../days'
import type { Revision } from '../revisions/revision'
import { peopleWhoCan } from './people'
import { tell } from './tell'

/**
 * Tells, once a day, whoever can review and whoever submitted that the day it was due by is over. Safe to
 * run as often as one likes, in any number of processes: a day is one occasion.
 */
export async function remindOverdue(payload: Payload, now = new Date()): Promise<void> {
  const req = await createLocalReq({}, payload)
  const revisions = await overdue(req, now)
  if (revisions.length === 0) return

  const able = await peopleWhoCan('review', req)
  for (const revision of revisions) {
    const own = await createLocalReq({}, payload)
    // Another process told at the same moment: its key stands, and one is enough.
    await inTransaction(own, () => remind(revision, able, now, own)).catch(unlessTold)
  }
}

async function overdue(req: PayloadRequest, now: Date): Promise<Revision[]> {
  const { docs } = await req.payload.db.find<Revision>({
    collection: 'revisions',
    pagination: false,
    req,
    where: {
      and: [
        { stage: { equals: 'in-review' } },
        { dueOn: { less_than: now.toISOString() } },
        { inTrash: { not_equals: true } },
      ],
    },
    ...noJoins,
  })
  // Due on a day means by its end.
  return docs.filter(({ dueOn }) => dueOn && dayInParis(dueOn) < dayInParis(now))
}

async function remind(revision: Revision, able: string[], now: Date, req: PayloadRequest) {
  const { contentType, document, dueOn, submittedBy } = revision
  const title = revision.title || 'Sans titre'
  const day = dayInWords(dueOn ?? now)
  const about = { collection: contentType, id: document, title }
  const reminder = { kind: 'overdue', about, occasion: dayInParis(now) } as const

  await tell(
    {
      ...reminder,
      to: reviewersOf(revision, able),
      sentence: `«\u00a0${title}\u00a0» attend une relecture, qui était demandée pour le ${day}.`,
    },
    req,
  )
  await tell(
    {
      ...reminder,
      to: submittedBy ? [submittedBy] : [],
      sentence: `La relecture de «\u00a0${title}\u00a0», que vous avez demandée pour le ${day}, n’est pas faite.`,
    },
    req,
  )
}

/** The named ones who still can, or else all who can; never who wrote it. */
function reviewersOf({ reviewers, contributors }: Revision, able: string[]): string[] {
  const others = able.filter((id) => !contributors?.includes(id))
  const named = others.filter((id) => reviewers?.includes(id))
  return named.length > 0 ? named : others
}

/** A key that is taken makes an invalid row. */
function unlessTold(error: unknown): void {
  if (Object(error).name !== 'ValidationError') throw error
}
