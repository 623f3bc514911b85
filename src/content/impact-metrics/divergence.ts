import { periodKey } from './addends'
import type { Claim, PeriodKind } from './claim'
import { isExpiredTarget } from './time'
import { thingCounted, type Thing } from './vocabulary'

/** Whether two figures of one subject give different numbers for what reads as one thing. */
export function diverge(one: Claim, other: Claim, today: string): boolean {
  return (
    mayBeCompared(one, other, today) &&
    !periodsDiffer(one, other) &&
    isOneThing(one, other) &&
    !numbersMeet(one, other)
  )
}

/** Context is about the world; a target may stand beside a result until its year is over. */
function mayBeCompared(one: Claim, other: Claim, today: string): boolean {
  const natures = [one.nature, other.nature]
  if (natures.includes('context') || one.shape === 'change' || other.shape === 'change')
    return false
  if (isPart(one) !== isPart(other) || (one.unit?.kind ?? 'noun') !== (other.unit?.kind ?? 'noun'))
    return false
  if (one.nature === other.nature || !natures.includes('target')) return true

  return isExpiredTarget(one.nature === 'target' ? one : other, today)
}

const isPart = ({ shape, unit }: Claim) => shape === 'share' || unit?.kind === 'percent'

/** Whether a result of this period may be the end of what a target promised. */
const isOpenEnded: Record<PeriodKind, boolean> = {
  at: false,
  during: false,
  since: true,
  between: false,
  'per-year': false,
  by: true,
  over: false,
}

function periodsDiffer({ period: one }: Claim, { period: other }: Claim): boolean {
  const kinds = [one?.kind, other?.kind]
  if (kinds.includes('per-year') && one?.kind !== other?.kind) return true
  if (!one?.kind || !other?.kind) return false
  if (kinds.includes('by') && one.kind !== other.kind) {
    return !isOpenEnded[one.kind] || !isOpenEnded[other.kind]
  }

  return sameAsRead({ period: one }) !== sameAsRead({ period: other })
}

/** « en 2015 » is written the same for a day of the year and for the whole of it. */
const sameAsRead = (claim: Claim) => periodKey(claim).replace(/^during/, 'at')

const nounOf = ({ unit }: Claim) => unit?.plural || unit?.singular || unit?.kind || ''

const thingOf = (claim: Claim): Thing => thingCounted(`${nounOf(claim)} ${claim.label ?? ''}`)

/**
 * A count of « vendeurs formés » is a part of the « vendeurs », and smaller: only a part that is
 * larger than the whole contradicts it. Details that do not meet tell two things apart.
 */
function isOneThing(one: Claim, other: Claim): boolean {
  const [thing, otherThing] = [thingOf(one), thingOf(other)]
  if (thing.kind !== otherThing.kind) return false

  const hasAll = contains(otherThing, thing)
  const isWithin = contains(thing, otherThing)
  if (hasAll && isWithin) return true
  if (isPart(one)) return false
  return (hasAll && isLarger(other, one)) || (isWithin && isLarger(one, other))
}

const contains = ({ details }: Thing, { details: wanted }: Thing) =>
  [...wanted].every((word) => details.has(word))

const isLarger = (one: Claim, other: Claim) => (one.value ?? 0) > (other.value ?? 0)

type Span = readonly [low: number, high: number]

/** How far from its number « environ » and « au moins » reach. */
const tolerance = 0.1

function spanOf({ shape, value, valueTo }: Claim): Span | null {
  if (typeof value !== 'number') return null
  if (shape === 'range') return [value, valueTo ?? value]
  if (shape === 'at-least') return [value, value * (1 + tolerance)]

  const reach = shape === 'about' ? value * tolerance : roundingOf(value)
  return [value - reach, value + reach]
}

/** « 70 000 » may be said of 69 850: half of its last digit that is not zero, and 5 % at most. */
function roundingOf(value: number): number {
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0
  return Number.isInteger(value) && value !== 0 ? Math.min(10 ** zeros / 2, value * 0.05) : 0
}

function numbersMeet(one: Claim, other: Claim): boolean {
  const [span, otherSpan] = [spanOf(one), spanOf(other)]
  if (!span || !otherSpan) return true
  return span[0] <= otherSpan[1] && otherSpan[0] <= span[1]
}
