import type { Claim } from '../../claim'
import type { Mention, Qualifier } from '../mention'

/** How well a claim's value answers a mention's: word for word, by rounding, or not at all. */
export type Agreement = 'same' | 'rounded' | 'other'

/** The widest difference that still reads as rounding, relative to the claim. */
const tolerances = {
  /** « 70 000 » for 69 850, when the digits written say no more. */
  plain: 0.025,
  /** « environ », « près de », « quelque ». */
  hedged: 0.06,
  /** « une vingtaine ». */
  roundWord: 0.15,
  /** « une dizaine » may be eight or twelve. */
  smallRoundWord: 0.2,
  /** How far « plus de 300 » and « moins de 300 » may be from what they stand for. */
  beyond: 0.25,
} as const

/** A fraction in words stands for a percentage this close, in points: 66 for « deux tiers ». */
const fractionPoints = 3.4

/** « plus de la moitié » reaches up to two thirds. */
const overFraction = 17

const isClose = (one: number, other: number, tolerance: number) =>
  Math.abs(one - other) <= Math.abs(other) * tolerance + 1e-9

const same = (one: number, other: number) => isClose(one, other, 1e-9)

/** 69 850 rounds to 70 000 when 70 000 is written to the thousand or coarser. */
const roundsTo = (value: number, written: number, step: number) =>
  Math.abs(value - written) <= step / 2 + 1e-9

/** How far a word such as « une vingtaine » stretches. */
const stretchOf = (value: number) =>
  value <= 12 ? tolerances.smallRoundWord : tolerances.roundWord

function isNear(mention: Mention, written: number, value: number): boolean {
  if (mention.isRoundWord) return isClose(written, value, stretchOf(written))
  if (mention.qualifiers.includes('about')) return isClose(written, value, tolerances.hedged)
  return roundsTo(value, written, mention.step) && isClose(written, value, tolerances.plain)
}

/** « plus de 300 » is true of 312 and says little of 900: one more step of its first digit at most. */
function isBeyond(mention: Mention, hedge: Qualifier, written: number, value: number): boolean {
  const isRound = mention.step >= written / 9.5 && written >= 10
  const reach = isRound
    ? Math.max(mention.step, written * tolerances.beyond)
    : written * tolerances.beyond
  if (hedge === 'at-least') return value >= written && value < written + reach
  return value <= written && value > written - reach
}

function agree(mention: Mention, written: number, value: number): Agreement {
  if (same(written, value)) return 'same'
  const hedge = mention.qualifiers.find((one) => one === 'at-least' || one === 'at-most')
  if (hedge) return isBeyond(mention, hedge, written, value) ? 'rounded' : 'other'
  return isNear(mention, written, value) ? 'rounded' : 'other'
}

/** A share as a percentage; « 45 sur 60 » is 75. */
const percentOf = (value: number, outOf: number) => (value / outOf) * 100

function agreeShare(mention: Mention, outOf: number, percent: number): Agreement {
  const written = percentOf(mention.value, outOf)
  if (same(written, percent)) return 'same'
  const isMore = mention.qualifiers.includes('at-least')
  const isLess = mention.qualifiers.includes('at-most')
  if (isMore) return percent >= written && percent <= written + overFraction ? 'rounded' : 'other'
  if (isLess) return percent <= written && percent >= written - overFraction ? 'rounded' : 'other'
  // A tenth is no third: small shares leave fewer points.
  const points = Math.min(fractionPoints, written * 0.15)
  return Math.abs(written - percent) <= points ? 'rounded' : 'other'
}

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number'

const both = (one: Agreement, other: Agreement): Agreement => {
  if (one === 'other' || other === 'other') return 'other'
  return one === 'same' && other === 'same' ? 'same' : 'rounded'
}

/** The values a claim holds: its ends, its percentage. */
export type ClaimedValues = {
  value: number
  valueTo: number | null
  outOf: number | null
  shape: string
}

export function valuesOf({ value, valueTo, outOf, shape }: Claim): ClaimedValues | null {
  if (!isNumber(value)) return null
  const hasEnd = shape === 'range' || shape === 'change'
  return {
    value,
    valueTo: hasEnd && isNumber(valueTo) ? valueTo : null,
    outOf: shape === 'share' && isNumber(outOf) && outOf > 0 ? outOf : null,
    shape: shape ?? 'exact',
  }
}

function agreeEnds(mention: Mention, from: number, to: number, claimed: ClaimedValues): Agreement {
  const { value, valueTo, shape } = claimed
  const isInside = (end: number) =>
    end >= Math.min(value, valueTo ?? value) && end <= Math.max(value, valueTo ?? value)
  if (valueTo === null) {
    const [low, high] = [Math.min(from, to), Math.max(from, to)]
    if (mention.shape === 'range') return value >= low && value <= high ? 'rounded' : 'other'
    return same(to, value) ? 'rounded' : 'other'
  }
  const ends = both(agree(mention, from, value), agree(mention, to, valueTo))
  if (ends !== 'other') return ends
  return shape === 'range' && isInside(from) && isInside(to) ? 'rounded' : 'other'
}

function agreeOne(mention: Mention, claimed: ClaimedValues): Agreement {
  const first = agree(mention, mention.value, claimed.value)
  if (claimed.valueTo === null || first === 'same') return first
  const last = agree(mention, mention.value, claimed.valueTo)
  if (last === 'same' || first === 'rounded') return last === 'same' ? last : first
  if (last === 'rounded') return last
  const isInside = mention.value > claimed.value && mention.value < claimed.valueTo
  return claimed.shape === 'range' && isInside ? 'rounded' : 'other'
}

/** « des milliers » is true from two thousand to the next word up. */
function agreeVague(mention: Mention, { value }: ClaimedValues): Agreement {
  const next = mention.value >= 1000 ? 1000 : 10
  return value >= mention.value * 1.5 && value < mention.value * next ? 'rounded' : 'other'
}

/** « trois fois plus » of a claim that goes from 100 to 300. */
function agreeMultiple(mention: Mention, { value, valueTo }: ClaimedValues): Agreement {
  if (valueTo === null || value === 0 || valueTo === 0) return 'other'
  const ratio = Math.max(valueTo / value, value / valueTo)
  return isClose(mention.value, ratio, 0.15) ? 'rounded' : 'other'
}

function claimedPercents({ value, valueTo, outOf }: ClaimedValues): number[] {
  if (outOf !== null) return [percentOf(value, outOf)]
  return valueTo === null ? [value] : [value, valueTo]
}

/** Compares the values alone; whether both count the same thing is asked elsewhere. */
export function agreement(mention: Mention, claimed: ClaimedValues): Agreement {
  if (mention.shape === 'multiple') return agreeMultiple(mention, claimed)
  if (mention.shape === 'vague') return agreeVague(mention, claimed)

  const { outOf } = mention
  if (outOf !== undefined) {
    if (same(mention.value, claimed.value) && claimed.outOf !== null && same(outOf, claimed.outOf))
      return 'same'
    const found = claimedPercents(claimed).map((percent) => agreeShare(mention, outOf, percent))
    return found.find((one) => one === 'same') ?? found.find((one) => one === 'rounded') ?? 'other'
  }
  if (mention.unit === 'percent' && claimed.outOf !== null) {
    return agree(mention, mention.value, percentOf(claimed.value, claimed.outOf))
  }
  if (mention.valueTo !== undefined)
    return agreeEnds(mention, mention.value, mention.valueTo, claimed)
  return agreeOne(mention, claimed)
}
