import type { CollectionBeforeChangeHook } from 'payload'

import { fieldErrors } from '@/cms/fieldErrors'

import { defaultReviewBy, problemsOf, wording, type Claim } from '../model'

/** A draft may be incomplete; what readers see may not. */
export const claimsAreWellFormed: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data

  const problems = problemsOf({ ...originalDoc, ...data })
  if (problems.length === 0) return data
  throw fieldErrors({
    collection: 'impact-metrics',
    faults: problems.map(({ field, message }) => ({ path: field, message })),
    req,
  })
}

/** The admin lists figures by their sentence, and every figure has a day to be looked at again. */
export const wordingFollowsTheClaim: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const claim = { ...originalDoc, ...data }
  const today = new Date().toISOString().slice(0, 10)
  return {
    ...data,
    wording: wording(claim, 'long'),
    reviewBy: usualDayOf(originalDoc, claim) ?? claim.reviewBy ?? defaultReviewBy(claim, today),
  }
}

/**
 * A draft has its usual day before its nature and period are known: while nobody chose another, the day
 * follows them. Counted from when it was first set, so that a save does not put the review off.
 */
function usualDayOf(before: Dated | undefined, claim: Claim & Dated): string | null {
  const day = dayOf(before?.reviewBy)
  if (!before || day === null || day !== dayOf(claim.reviewBy ?? before.reviewBy)) return null

  const since = [before.updatedAt, before.createdAt].map(dayOf)
  const start = since.find((one) => one !== null && defaultReviewBy(before, one) === day)
  const usual = start ? defaultReviewBy(claim, start) : null
  // The same day at another hour is the one that was written.
  return usual === day ? null : usual
}

type Dated = Claim & { reviewBy?: string | null; createdAt?: string; updatedAt?: string }

const dayOf = (date: string | null | undefined) => date?.slice(0, 10) ?? null
