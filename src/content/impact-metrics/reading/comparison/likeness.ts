import type { Claim } from '../../claim'
import type { Mention } from '../mention'
import { isAnybody, isPeople, type Known, type Said } from './known'

/** Whether a mention and a claim count the same thing. */
export type Likeness = 'same-thing' | 'maybe' | 'other-thing'

export type Comparison = {
  likeness: Likeness
  /** How many words of the claim the sentence shares: the closer claim answers. */
  shared: number
}

const isPercentage = ({ unit, outOf }: Mention) => unit === 'percent' || outOf !== undefined

const isPercentageClaim = ({ shape, unit }: Claim) => unit?.kind === 'percent' || shape === 'share'

/** Units that may be compared at all. */
export function isComparable(mention: Mention, claim: Claim): boolean {
  if (mention.shape === 'multiple') return claim.shape === 'change'
  if (isPercentage(mention)) return isPercentageClaim(claim)
  if (claim.shape === 'share' && typeof claim.outOf !== 'number') return false

  const kind = claim.unit?.kind ?? 'noun'
  // « 512 000 exactement » leaves its unit to the words before it.
  if (mention.unit === 'noun' && mention.noun === '') return kind !== 'percent'
  return kind === mention.unit
}

function sharedCount(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const stem of one) if (other.has(stem)) count += 1
  return count
}

/** « 450 000 personnes » may be 450 000 usagers: anybody stands for people, on either side. */
const mayBeTheSame = (one: string, other: string) =>
  (isAnybody(one) && isPeople(other)) || (isAnybody(other) && isPeople(one))

/** « 350 personnes formées à la gestion »: the same people when two words of the claim say so. */
const telling = 2

function likeNouns({ head, noun, around }: Said, { unitStems, label }: Known): Likeness {
  if (head === '') return 'maybe'
  if (unitStems.includes(head)) return 'same-thing'
  if (unitStems.length === 0) return label.has(head) ? 'same-thing' : 'other-thing'
  if (unitStems.some((stem) => mayBeTheSame(stem, head)))
    return sharedCount(label, around) >= telling ? 'same-thing' : 'maybe'
  // « 500 jeunes diplômés » and the unit « diplômé ».
  if (unitStems.some((stem) => noun.has(stem))) return 'same-thing'
  return label.has(head) ? 'maybe' : 'other-thing'
}

/** Of a percentage, euros or hours only the complement says what they are of. */
function likeComplements({ head, around }: Said, { words, countsPeople }: Known): Likeness {
  if (head !== '' && words.has(head)) return 'same-thing'

  const isNear = sharedCount(words, around) > 0
  if (head === '' || isAnybody(head)) return isNear ? 'same-thing' : 'maybe'
  if (words.size === 0) return 'maybe'
  // « 63 % des salariés » is not « 63 % des ménages ».
  if (isPeople(head) && countsPeople) return 'other-thing'
  if (isPeople(head)) return isNear ? 'same-thing' : 'maybe'
  return isNear ? 'maybe' : 'other-thing'
}

/** Compares what is counted, not how many. */
export function compareThings(said: Said, known: Known): Comparison {
  const { mention, around } = said
  const isCount = mention.unit === 'noun' && !isPercentage(mention) && mention.shape !== 'multiple'
  return {
    likeness: isCount ? likeNouns(said, known) : likeComplements(said, known),
    shared: sharedCount(known.label, around),
  }
}

/**
 * « 4 600 vendeurs de rue » does not contradict « 312 vendeurs formés »: each says something of its own, and
 * the sentence shares no word of the claim's.
 */
export const saysSomethingElse = ({ noun, head }: Said, { label }: Known, shared: number) =>
  shared === 0 && label.size > 0 && [...noun].some((stem) => stem !== head)
