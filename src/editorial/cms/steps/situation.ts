import type { Situation } from '../../refusals'
import type { Revision } from '../revisions/revision'

/** What the rules ask about a document. One that was never saved since the rules exist has no revision. */
export const situationOf = (revision: Revision): Situation => ({
  stage: revision.stage,
  isLive: Boolean(revision.isLive),
  inTrash: Boolean(revision.inTrash),
  hasChanges: Boolean(revision.hasChanges),
  isScheduled: Boolean(revision.scheduledOn),
  isToBeWithdrawn: Boolean(revision.withdrawOn),
  isUrgent: Boolean(revision.isUrgent),
  contributors: revision.contributors ?? [],
  urgentContributors: revision.urgent?.contributors ?? [],
})
