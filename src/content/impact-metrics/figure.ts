import type { ImpactMetric } from '@/payload-types'

import type { Claim, SourceKind, VerificationLevel } from './claim'

/** A published claim with what lets a reader judge it. */
export type Figure = {
  id: string
  claim: Claim
  subject: { collection: 'pioneers' | 'programmes'; id: string }
  isCumulative: boolean
  scope: string | null
  caveat: string | null
  source: Source
  verification: { level: VerificationLevel; by: string | null; on: string | null }
  createdAt: string
  updatedAt: string
}

type Source = {
  kind: SourceKind
  title: string | null
  publisher: string | null
  date: string | null
  url: string | null
}

/** The claim's fields and no other, so that nothing else of the record can travel with it. */
export const toClaim = ({
  nature,
  shape,
  value,
  valueTo,
  outOf,
  unit,
  label,
  period,
}: Pick<ImpactMetric, keyof Claim>): Claim => ({
  nature,
  shape,
  value,
  valueTo,
  outOf,
  unit,
  label,
  period,
})

/** The figure to put in front: a result rather than a promise, a count rather than a rate, the largest. */
export function leadingFigure(figures: readonly Figure[]): Figure | null {
  const [leading] = figures
    .filter(({ claim }) => claim.nature === 'achieved')
    .toSorted((one, other) => weight(other) - weight(one))
  return leading ?? null
}

const weight = ({ claim }: Figure) => (claim.unit?.kind === 'percent' ? 0 : (claim.value ?? 0))
