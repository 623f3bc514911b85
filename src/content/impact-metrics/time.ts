import type { Claim, Nature, PeriodKind } from './claim'

/** Days are ISO strings (`2026-03-01`), which compare as text; times after the day are ignored. */
type Day = string

/** A count that still runs grows old in a year; one that is closed moves only if it was wrong. */
const yearsBeforeReview: Record<PeriodKind | 'none', number> = {
  at: 2,
  during: 2,
  since: 1,
  between: 3,
  'per-year': 1,
  by: 1,
  over: 2,
  none: 1,
}

/** Estimates are replaced by measures, context by newer statistics: neither waits longer than this. */
const longestWait: Record<Nature, number> = { achieved: 3, target: 1, estimate: 1, context: 2 }

const lastDayOf = (year: number): Day => `${year}-12-31`

function yearsLater(today: Day, years: number): Day {
  const [year = '', month = '', day = ''] = today.slice(0, 10).split('-')
  const isLeapDay = month === '02' && day === '29'
  return `${Number(year) + years}-${month}-${isLeapDay ? '28' : day}`
}

/** The year a target must be met by, if the claim is a target that has one. */
const targetYear = ({ nature, period }: Claim): number | null =>
  nature === 'target' ? (period?.year ?? null) : null

/** The day a figure is to be looked at again: a target's is the last day of its year. */
export function defaultReviewBy(claim: Claim, today: Day): Day {
  const year = targetYear(claim)
  if (year !== null) return lastDayOf(year)

  const wait = yearsBeforeReview[claim.period?.kind ?? 'none']
  return yearsLater(today, Math.min(wait, longestWait[claim.nature ?? 'achieved']))
}

/** « objectif 2020, résultat non publié »: true from 1 January of the year after. */
export function isExpiredTarget(claim: Claim, today: Day): boolean {
  const year = targetYear(claim)
  return year !== null && lastDayOf(year) < today.slice(0, 10)
}

/** The year a figure describes, for « donnée de 2015 ». Running counts and targets have none. */
export function dataYear({ nature, period }: Claim): number | null {
  if (nature === 'target' || !period?.kind) return null

  const years: Record<PeriodKind, number | null | undefined> = {
    at: period.year,
    during: period.year,
    since: null,
    between: period.yearTo,
    'per-year': period.year,
    by: null,
    over: period.year,
  }
  return years[period.kind] ?? null
}

const yearsUntilOld = 2

/** What the reader is to know of a figure's age, in words. Null while it is young or still running. */
export function ageText(claim: Claim, today: Day): string | null {
  if (isExpiredTarget(claim, today)) {
    return `objectif ${targetYear(claim)}, résultat non publié`
  }
  const year = dataYear(claim)
  const isOld = year !== null && Number(today.slice(0, 4)) - year >= yearsUntilOld
  return isOld ? `donnée de ${year}` : null
}
