import type { Claim, Period } from '../../claim'
import type { Mention } from '../mention'

const inside = (year: number, from: number, to: number) => year >= from && year <= to

/** A year of the claim's that the mention's year cannot be; a claim or a mention without year fits all. */
function isOtherYear(
  period: Period,
  { kind, year, yearTo }: NonNullable<Mention['period']>,
): boolean {
  const claimed = period.year
  if (typeof claimed !== 'number') return false

  if (period.kind === 'since') {
    // A running count may be quoted as of any later year.
    return kind === 'since' || kind === 'between' ? year !== claimed : year < claimed
  }
  if (period.kind === 'between') {
    const end = period.yearTo ?? claimed
    return kind === 'since'
      ? year !== claimed
      : !inside(year, claimed, end) || (yearTo !== undefined && yearTo !== end)
  }
  if (period.kind === 'by') return kind === 'by' || kind === 'in' ? year !== claimed : false
  return kind === 'between' || kind === 'since'
    ? !inside(claimed, year, yearTo ?? 9999)
    : year !== claimed
}

/** True when both say when, and do not mean the same time. */
export function isOtherPeriod(mention: Mention, { period }: Claim): boolean {
  if (!period?.kind || !mention.period) return false
  return isOtherYear(period, mention.period)
}

/** A yearly flow does not contradict a total that runs. */
export function isOtherRate(mention: Mention, { period }: Claim): boolean {
  const isYearly = mention.qualifiers.includes('per-year')
  return (
    isYearly &&
    (period?.kind === 'since' ||
      period?.kind === 'between' ||
      period?.kind === 'over' ||
      period?.kind === 'by')
  )
}

/** Two figures of different years do not contradict each other, even when the count runs. */
export function isOtherSnapshot(mention: Mention, { period }: Claim): boolean {
  if (period?.kind !== 'since' || mention.period?.kind !== 'in') return false
  return typeof period.year === 'number' && mention.period.year > period.year
}
