import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

import { defaultReviewBy, problemsOf, wording } from './model'

/** A draft may be incomplete; what readers see may not. */
export const claimsAreWellFormed: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data

  const problems = problemsOf({ ...originalDoc, ...data })
  if (problems.length === 0) return data
  throw new ValidationError({
    collection: 'impact-metrics',
    errors: problems.map(({ field, message }) => ({ path: field, message })),
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
    reviewBy: claim.reviewBy ?? defaultReviewBy(claim, today),
  }
}
