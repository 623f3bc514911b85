import type { ImpactMetric } from '@/payload-types'

import type { Claim, Period, PeriodKind, SourceKind, VerificationLevel } from './claim'
import { lengthInYears } from './measures'

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
  /** The values readers were shown before this one, the oldest first. */
  history: PastValue[]
  /** When somebody last looked at the source and found the value still exact. */
  lastCheckedOn: string | null
  /** The source as it was, kept by us in case it moves or changes. */
  archivedCopy: { url: string; name: string } | null
  corrections: Correction[]
  createdAt: string
  updatedAt: string
}

/** `isCorrection`: it was wrong, and never described anything. */
export type PastValue = { claim: Claim; replacedOn: string; isCorrection: boolean }

/** `before` and `after` are the figure's sentences. */
export type Correction = { note: string; on: string; before: string; after: string }

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
}: Claim): Claim => ({
  nature,
  shape,
  value,
  valueTo,
  outOf,
  unit,
  label,
  period,
})

/** What a query selects for `toClaim`, and nothing else. */
export const claimFields = {
  nature: true,
  shape: true,
  value: true,
  valueTo: true,
  outOf: true,
  unit: true,
  label: true,
  period: true,
} as const

export const subjectIdOf = ({ subject: { value } }: Pick<ImpactMetric, 'subject'>): string =>
  typeof value === 'string' ? value : value.id

/** A blank field of a record is an information that does not exist. */
export const toSource = ({
  kind,
  title,
  publisher,
  date,
  url,
}: ImpactMetric['source']): Source => ({
  kind,
  title: title || null,
  publisher: publisher || null,
  date: date || null,
  url: url || null,
})

export const toVerification = ({
  level,
  by,
  on,
}: ImpactMetric['verification']): Figure['verification'] => ({
  level,
  by: by || null,
  on: on || null,
})

/** The figure to put in front: a result rather than a promise, a count rather than a rate, the largest. */
export function leadingFigure<T extends Pick<Figure, 'claim'>>(figures: readonly T[]): T | null {
  const [leading] = figures
    .filter(({ claim }) => claim.nature === 'achieved')
    .toSorted((one, other) => weight(other) - weight(one))
  return leading ?? null
}

const weight = ({ claim }: Pick<Figure, 'claim'>) =>
  claim.unit?.kind === 'percent' ? 0 : (claim.value ?? 0)

type Years = { year: string; yearTo: string; years: string }

const periodTexts: Record<PeriodKind, (period: Years) => string> = {
  at: ({ year }) => year,
  during: ({ year }) => year,
  since: ({ year }) => `depuis ${year}`,
  between: ({ year, yearTo }) => `de ${year} à ${yearTo}`,
  'per-year': ({ year }) => (year ? `chaque année, donnée de ${year}` : 'chaque année'),
  by: ({ year }) => `d’ici ${year}`,
  over: ({ year, years }) => (year ? `sur ${years}, donnée de ${year}` : `sur ${years}`),
}

/** The period by itself, for a line that names it. Null when the source gives none. */
export function periodText(period: Period | null | undefined): string | null {
  if (!period?.kind) return null
  const { year, yearTo, years } = period
  return periodTexts[period.kind]({
    year: String(year ?? ''),
    yearTo: String(yearTo ?? ''),
    years: lengthInYears(years ?? 0),
  })
}
