import type { ImpactMetric } from '@/payload-types'

import { hasNoun, periodFieldsOf, valuesOf, type Claim, type Period } from './claim'
import { claimFields, toClaim, toSource, toVerification, type Figure } from './figure'

export type SubjectCollection = Figure['subject']['collection']

/** A figure with all that the data files say of it, and whom it is about by name and not by id. */
export type PublicFigure = {
  id: string
  subject: { collection: SubjectCollection; slug: string; name: string }
  claim: Claim
  isCumulative: boolean
  isAdditive: boolean
  scope: string | null
  caveat: string | null
  source: Figure['source'] & { excerpt: string | null }
  verification: Figure['verification']
  reviewBy: string | null
  codes: { iris: string | null; sdg: number | null }
}

/** What a query selects to make a `PublicFigure`, and nothing else. */
export const publicFields = {
  ...claimFields,
  subject: true,
  cumulative: true,
  additive: true,
  scope: true,
  caveat: true,
  source: { kind: true, title: true, publisher: true, date: true, url: true, excerpt: true },
  verification: true,
  reviewBy: true,
  codes: true,
} as const

type PublicRecord = Pick<ImpactMetric, 'id' | keyof typeof publicFields>

export const toPublicFigure = (
  doc: PublicRecord,
  subject: PublicFigure['subject'],
): PublicFigure => ({
  id: doc.id,
  subject,
  claim: shownClaim(toClaim(doc)),
  isCumulative: doc.cumulative === true,
  isAdditive: doc.additive === true,
  scope: doc.scope || null,
  caveat: doc.caveat || null,
  source: { ...toSource(doc.source), excerpt: doc.source.excerpt || null },
  verification: toVerification(doc.verification),
  reviewBy: doc.reviewBy || null,
  codes: { iris: doc.codes?.iris || null, sdg: doc.codes?.sdg ?? null },
})

/** The claim without the old values that its shape, unit or period no longer has: nobody stands by them. */
export function shownClaim(claim: Claim): Claim {
  const values = claim.shape ? valuesOf[claim.shape] : null
  const isCounted = claim.unit?.kind ? hasNoun[claim.unit.kind] : true
  return {
    ...claim,
    valueTo: values?.valueTo === false ? null : claim.valueTo,
    outOf: values?.outOf === false ? null : claim.outOf,
    unit: isCounted ? claim.unit : { kind: claim.unit?.kind },
    period: shownPeriod(claim.period),
  }
}

function shownPeriod(period: Period | null | undefined): Period | null | undefined {
  if (!period?.kind) return period && {}

  const needs = periodFieldsOf[period.kind]
  return {
    kind: period.kind,
    year: needs.year === 'none' ? null : period.year,
    yearTo: needs.yearTo === 'none' ? null : period.yearTo,
    years: needs.years === 'none' ? null : period.years,
  }
}
