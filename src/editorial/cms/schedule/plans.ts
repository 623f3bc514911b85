import { APIError } from 'payload'

import type { DeedName } from '../../deeds'
import type { Revision } from '../revisions/revision'
import type { StepInput } from '../steps/input'
import { inOrderOfPublication, inOrderOfWithdrawal } from '../steps/order'
import type { Member } from '../steps/package'

export type Plan = {
  step: 'publish' | 'withdraw'
  on: 'scheduledOn' | 'withdrawOn'
  /** Of what is due at the same moment. */
  inOrder: typeof inOrderOfPublication<Member>
  /** Who asked for it, and in whose name it is done. */
  by: (revision: Revision) => string | undefined
  /** What the step is told. @throws when the plan is no longer for what is there. */
  input: (revision: Revision) => StepInput
  dropped: Partial<Revision>
  refused: DeedName
  missed: (title: string, moment: string) => string
}

/** What the site does by itself at an hour that somebody chose. */
export const plans: readonly Plan[] = [
  {
    step: 'publish',
    on: 'scheduledOn',
    inOrder: inOrderOfPublication,
    by: ({ schedule }) => schedule?.by,
    input: ({ approval, schedule }) => {
      if (!approval || approval.fingerprint !== schedule?.fingerprint) {
        throw new APIError('Le contenu approuvé n’est plus celui qui a été programmé.')
      }
      return { version: approval.version, fingerprint: approval.fingerprint }
    },
    dropped: { scheduledOn: null, schedule: null },
    refused: 'schedule-refused',
    missed: (title, moment) =>
      `La publication de « ${title} », prévue le ${moment}, n’a pas eu lieu.`,
  },
  {
    step: 'withdraw',
    on: 'withdrawOn',
    inOrder: inOrderOfWithdrawal,
    by: ({ withdrawal }) => withdrawal?.by,
    input: ({ withdrawal }) => ({ note: withdrawal?.reason, attached: withdrawal?.attached }),
    dropped: { withdrawOn: null, withdrawal: null },
    refused: 'withdrawal-refused',
    missed: (title, moment) => `Le retrait de « ${title} », prévu le ${moment}, n’a pas eu lieu.`,
  },
]
