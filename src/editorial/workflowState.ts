import type { Stage } from './stages'
import type { StepName } from './steps'

/** A document that goes with another, or could. */
export type PartOfReview = {
  collection: string
  id: string
  title: string
  stage: Stage
  stageLabel: string
  version: string | null
  fingerprint: string | null
}

/** A step as this person meets it now: `refusal` is a sentence when she may not take it. */
export type OfferedStep = { name: StepName; label: string; refusal: string | null }

type Named = { id: string; name: string }

/**
 * How a document stands, for one person: what `GET /api/<collection>/<id>/workflow` answers.
 * Moments are ISO instants, people are ids of accounts named by `people`.
 */
export type WorkflowState = PartOfReview & {
  stageSince: string | null
  savedBy: string | null
  savedOn: string | null
  hasChanges: boolean
  isLive: boolean
  inTrash: boolean
  live: { on: string; by: string | null; version: string } | null
  submittedBy: string | null
  submittedOn: string | null
  submissionNote: string | null
  dueOn: string | null
  approval: { by: string; on: string } | null
  /** `fields`: in French, the fields whose change voided an approval. */
  decision: {
    step: StepName | 'void'
    by: string | null
    on: string
    note?: string
    fields: string[]
  } | null
  scheduledOn: string | null
  scheduledBy: string | null
  withdrawOn: string | null
  urgent: { by: string; on: string; reason: string; version: string; fingerprint: string } | null
  contributors: string[]
  reviewers: string[]
  /** Who could be asked to review this version. */
  possibleReviewers: Named[]
  people: Record<string, string>
  attached: PartOfReview[]
  /** What could be sent with it; `isProposed`: unless somebody says otherwise, it is. */
  attachable: (PartOfReview & { isProposed: boolean })[]
  openBlockingComments: number
  steps: OfferedStep[]
}
