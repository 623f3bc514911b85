import type { ImpactMetric } from '@/payload-types'

import type { Claim } from '../model'
import type { FigureRow } from './row'

/**
 * The fields of a figure that an import writes, as a draft. Not its subject, whose id the writer
 * knows. Reviewers alone may set `verification`: the fields' own access decides, as in the form.
 */
export type FigureDraft = Pick<
  ImpactMetric,
  | keyof Claim
  | 'cumulative'
  | 'additive'
  | 'scope'
  | 'caveat'
  | 'source'
  | 'verification'
  | 'reviewBy'
  | 'codes'
>

/** Null while something that every figure has is missing. */
export function draftOf(row: FigureRow): FigureDraft | null {
  const { claim, source, verification } = row
  const { nature, shape, value, label } = claim
  const unit = claim.unit?.kind
  if (!nature || !shape || typeof value !== 'number' || !unit || !label) return null
  if (!source.kind || !verification.level) return null

  return {
    nature,
    shape,
    value,
    valueTo: claim.valueTo ?? null,
    outOf: claim.outOf ?? null,
    unit: {
      kind: unit,
      singular: claim.unit?.singular ?? null,
      plural: claim.unit?.plural ?? null,
    },
    label,
    period: {
      kind: claim.period?.kind ?? null,
      year: claim.period?.year ?? null,
      yearTo: claim.period?.yearTo ?? null,
      years: claim.period?.years ?? null,
    },
    cumulative: row.isCumulative,
    additive: row.isAdditive,
    scope: row.scope,
    caveat: row.caveat,
    source: { ...source, kind: source.kind },
    verification: { ...verification, level: verification.level },
    reviewBy: row.reviewBy,
    codes: row.codes,
  }
}
