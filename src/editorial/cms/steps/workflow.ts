import type { PayloadRequest } from 'payload'

import { typeset } from '@/content/impact-metrics/typography'

import { refusalOf } from '../../refusals'
import type { Person } from '../../roles'
import { stageLabels } from '../../stages'
import { isStepName, steps, type StepName } from '../../steps'
import type { OfferedStep, PartOfReview, WorkflowState } from '../../workflowState'
import { labelledFields } from '../fieldLabels'
import { openBlockingComments } from '../comments/blocking'
import { accountsOf, accountsWhoCan } from '../notices/people'
import { ensureRevision } from '../revisions/observed'
import type { Place, Revision } from '../revisions/revision'
import { attachable } from './attachable'
import { heldBackSentence } from './heldBack'
import { attachedTo, type Member } from './package'
import { situationOf } from './situation'

const partOf = ({ place, revision }: Member): PartOfReview => ({
  ...place,
  title: revision.title ?? '',
  stage: revision.stage,
  stageLabel: stageLabels[revision.stage],
  version: revision.version ?? null,
  fingerprint: revision.fingerprint ?? null,
})

/** Everything the panel of a document shows: the steps with, for each this person may not take, the reason. */
export async function workflowOf(
  place: Place,
  person: Person,
  req: PayloadRequest,
): Promise<WorkflowState> {
  const member = await ensureRevision(place, req)
  const { revision } = member
  const { decision, schedule, live, approval, urgent } = revision
  const attached = await attachedTo(place, req)
  return {
    ...partOf(member),
    stageSince: revision.stageSince ?? null,
    savedBy: revision.savedBy ?? null,
    savedOn: revision.savedOn ?? null,
    hasChanges: Boolean(revision.hasChanges),
    isLive: Boolean(revision.isLive),
    inTrash: Boolean(revision.inTrash),
    live: live ?? null,
    submittedBy: revision.submittedBy ?? null,
    submittedOn: revision.submittedOn ?? null,
    submissionNote: revision.submissionNote ?? null,
    dueOn: revision.dueOn ?? null,
    approval: approval ?? null,
    decision: decision ? { ...decision, fields: labelsIn(place, decision.fields, req) } : null,
    scheduledOn: revision.scheduledOn ?? null,
    scheduledBy: schedule?.by ?? null,
    withdrawOn: revision.withdrawOn ?? null,
    urgent: urgent ?? null,
    contributors: revision.contributors ?? [],
    reviewers: revision.reviewers ?? [],
    possibleReviewers: await possibleReviewers(revision, req),
    people: await namesOf(revision, req),
    attached: attached.map(partOf),
    attachable: (await attachable(member, req)).map((one) => ({
      ...partOf(one),
      isProposed: one.isProposed,
    })),
    openBlockingComments: await openBlockingComments(place, req),
    steps: offered(person, [member, ...attached]),
  }
}

const labelsIn = ({ collection }: Place, names: string[] | undefined, req: PayloadRequest) =>
  labelledFields(collection, names ?? [], req).map(({ label }) => label)

function offered(person: Person, parts: readonly [Member, ...Member[]]): OfferedStep[] {
  return Object.keys(steps)
    .filter(isStepName)
    .map((name) => {
      const refusal = sentenceOf(name, person, parts)
      return { name, label: typeset(steps[name].label), refusal: refusal && typeset(refusal) }
    })
}

/** Why it is not this person's to take, of the document or of what is decided with it. */
function sentenceOf(
  name: StepName,
  person: Person,
  [main, ...others]: readonly [Member, ...Member[]],
) {
  const refusal = refusalOf(name, person, situationOf(main.revision))
  if (refusal || !decisions.includes(name)) return refusal?.sentence ?? null

  for (const other of others.filter(({ revision }) => revision.stage === 'in-review')) {
    const { sentence } = refusalOf(name, person, situationOf(other.revision)) ?? {}
    if (sentence) return `${heldBackSentence(other)} ${sentence}`
  }
  return null
}

const decisions: readonly StepName[] = ['approve', 'request-changes']

async function possibleReviewers({ contributors }: Revision, req: PayloadRequest) {
  const able = await accountsWhoCan('review', req)
  const others = able.filter(({ id }) => !contributors?.includes(id))
  return others.map(({ id, name }) => ({ id, name }))
}

/** The names of the accounts a revision speaks of, by id. An erased account has none. */
async function namesOf(revision: Revision, req: PayloadRequest): Promise<Record<string, string>> {
  const ids = [
    revision.savedBy,
    revision.submittedBy,
    revision.approval?.by,
    revision.decision?.by,
    revision.live?.by,
    revision.schedule?.by,
    revision.urgent?.by,
    ...(revision.contributors ?? []),
    ...(revision.reviewers ?? []),
  ].filter((id): id is string => typeof id === 'string')
  const accounts = await accountsOf([...new Set(ids)], req)
  return Object.fromEntries(accounts.map(({ id, name }) => [id, name]))
}
