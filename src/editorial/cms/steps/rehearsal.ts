import { createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import type { StepName } from '../../steps'
import { keyOf } from '../revisions/revision'
import { asItStands, companionsOf, sentWith, type Main } from './alongside'
import { heldBackBy } from './heldBack'
import { inOrderOfPublication } from './order'
import type { Member } from './package'
import { publishVersion } from './publication'
import { asSeen } from './seen'
import type { Underway } from './takeStep'

type Whole = (main: Main) => Promise<Member[]>

/** The steps after which a publication is counted on, and what goes online with the document then. */
const wholes: Readonly<Partial<Record<StepName, Whole>>> = {
  submit: sentWith,
  schedule: async (main) => (await companionsOf('publish', main)).map(({ member }) => member),
}

export const isRehearsed = (name: StepName): boolean => Object.hasOwn(wholes, name)

/**
 * Publishes as it will be published, in a transaction that is always taken back: every rule of publication
 * is asked before a reviewer spends time on it, or an hour is promised, and none is written twice.
 * @throws what the publication would throw.
 */
export async function rehearse(main: Underway): Promise<void> {
  const wholeOf = wholes[main.name]
  if (!wholeOf) return

  const { member, req: asking } = main
  const together = [member, ...(await wholeOf(main))]
  const req = await rehearsalRequest(asking)
  await initTransaction(req)
  try {
    for (const part of await inOrderOfPublication(together, req)) {
      const isMain = keyOf(part.place) === keyOf(member.place)
      const attachedTo = isMain ? undefined : keyOf(member.place)
      try {
        await publishPart(part, req)
      } catch (error) {
        throw heldBackBy(error, { member: part, attachedTo, together })
      }
    }
  } finally {
    await killTransaction(req)
  }
}

async function rehearsalRequest({ payload, user }: PayloadRequest): Promise<PayloadRequest> {
  const context = { isRehearsal: true } as const
  return createLocalReq({ context, user: user ?? undefined }, payload)
}

async function publishPart({ place, revision }: Member, req: PayloadRequest): Promise<void> {
  const title = revision.title ?? ''
  const expectation = { seen: asItStands(revision), present: revision.fingerprint, title }
  const seen = await asSeen(place, expectation, req)
  await publishVersion({ place, title, seen, step: 'publish', req })
}
