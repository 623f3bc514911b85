import { dayInParis } from '../../days'
import type { StepName } from '../../steps'
import { peopleWhoCan } from '../notices/people'
import { sentWith, type Main } from './alongside'
import type { StepInput } from './input'

/**
 * What is sent again goes to whom it went to, for the day it was due, with what went with it: what is not said
 * is remembered, an empty list means nobody and nothing. A day that is over is forgotten, and so is whoever
 * may not review it any more.
 */
export async function remembering(name: StepName, main: Main): Promise<StepInput> {
  const { input, member } = main
  if (name !== 'submit') return input
  const { dueOn } = member.revision
  const isToCome = Boolean(dueOn) && dayInParis(dueOn ?? '') >= dayInParis(new Date())
  return {
    ...input,
    reviewers: input.reviewers ?? (await stillReviewing(main)),
    dueOn: input.dueOn === undefined && isToCome ? dayInParis(dueOn ?? '') : input.dueOn,
  }
}

async function stillReviewing(main: Main): Promise<string[]> {
  const { member, req } = main
  const { reviewers } = member.revision
  if (!reviewers?.length) return []
  const able = await peopleWhoCan('review', req)
  const parts = [member, ...(await sentWith(main))]
  const writers = new Set(parts.flatMap(({ revision }) => revision.contributors ?? []))
  return reviewers.filter((id) => able.includes(id) && !writers.has(id))
}
