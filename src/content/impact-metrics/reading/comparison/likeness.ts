import type { Claim } from '../../claim'
import type { Mention } from '../mention'
import { anybody, people } from '../words/synonyms'
import { plainStemOf, stemOf, stemsOf } from './stems'

/** Whether a mention and a claim count the same thing. */
export type Likeness = 'same-thing' | 'maybe' | 'other-thing'

export type Comparison = {
  likeness: Likeness
  /** How many words of the claim the sentence shares: the closer claim answers. */
  shared: number
}

const anybodyStems = new Set(anybody.map(stemOf))
const peopleStems = new Set(people.map(stemOf))

const firstWord = (words: string) => /\p{L}[\p{L}\p{M}-]*/u.exec(words)?.[0] ?? ''

const isPercentage = ({ unit, outOf }: Mention) => unit === 'percent' || outOf !== undefined

const isPercentageClaim = ({ shape, unit }: Claim) => unit?.kind === 'percent' || shape === 'share'

/** Units that may be compared at all. */
export function isComparable(mention: Mention, claim: Claim): boolean {
  if (mention.shape === 'multiple') return claim.shape === 'change'
  if (isPercentage(mention)) {
    return isPercentageClaim(claim)
  }
  if (claim.shape === 'share' && (claim.outOf === null || claim.outOf === undefined)) return false
  const kind = claim.unit?.kind ?? 'noun'
  // « 512 000 exactement » leaves its unit to the words before it.
  if (mention.unit === 'noun' && mention.noun === '') return kind !== 'percent'
  return kind === mention.unit
}

const claimWords = ({ unit, label }: Claim) =>
  `${unit?.kind === 'noun' ? `${unit.singular ?? ''} ${unit.plural ?? ''}` : ''} ${label ?? ''}`

function sharedCount(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const stem of one) if (other.has(stem)) count += 1
  return count
}

/** The stems of what a claim says of its unit, the unit itself left out. */
function labelStems({ unit, label }: Claim): Set<string> {
  const stems = stemsOf(label ?? '')
  if (unit?.kind === 'noun') stems.delete(stemOf(firstWord(unit.plural ?? '')))
  return stems
}

function likeNouns(mention: Mention, claim: Claim): Likeness {
  const head = firstWord(mention.noun)
  if (head === '') return 'maybe'

  const spellings = [claim.unit?.singular ?? '', claim.unit?.plural ?? '']
    .map(firstWord)
    .filter(Boolean)
  const stem = stemOf(head)
  if (spellings.some((word) => stemOf(word) === stem || plainStemOf(word) === plainStemOf(head)))
    return 'same-thing'
  if (spellings.length === 0) return labelStems(claim).has(stem) ? 'same-thing' : 'other-thing'

  const unitStems = spellings.map(stemOf)
  const isAnybody = (one: string, others: string[]) =>
    anybodyStems.has(one) &&
    others.some((other) => peopleStems.has(other) || anybodyStems.has(other))
  if (isAnybody(stem, unitStems) || unitStems.some((one) => isAnybody(one, [stem]))) return 'maybe'
  // « 500 jeunes diplômés » and the unit « diplômé ».
  if (unitStems.some((one) => stemsOf(mention.noun).has(one))) return 'same-thing'
  return labelStems(claim).has(stem) ? 'maybe' : 'other-thing'
}

/** Of a percentage, euros or hours only the complement says what they are of. */
function likeComplements(mention: Mention, claim: Claim, shared: number): Likeness {
  const head = firstWord(mention.noun)
  const claimed = stemsOf(claimWords(claim))
  if (head !== '' && claimed.has(stemOf(head))) return 'same-thing'
  if (head === '') return shared > 0 ? 'same-thing' : 'maybe'

  const isWorded = claimed.size > 0
  if (!isWorded) return 'maybe'
  const claimedPeople = [...claimed].filter(
    (stem) => peopleStems.has(stem) || anybodyStems.has(stem),
  )
  const stem = stemOf(head)
  if (anybodyStems.has(stem)) return shared > 0 ? 'same-thing' : 'maybe'
  if (peopleStems.has(stem))
    return claimedPeople.length > 0 ? 'other-thing' : shared > 0 ? 'same-thing' : 'maybe'
  return shared > 0 ? 'maybe' : 'other-thing'
}

/** Compares what is counted, not how many. */
export function compareThings(
  mention: Mention,
  claim: Claim,
  around: ReadonlySet<string>,
): Comparison {
  const shared = sharedCount(labelStems(claim), around)
  const isCount = mention.unit === 'noun' && !isPercentage(mention) && mention.shape !== 'multiple'
  const likeness = isCount
    ? likeNouns(mention, claim)
    : likeComplements(mention, claim, sharedCount(stemsOf(claimWords(claim)), around))
  return { likeness, shared }
}

/**
 * « 4 600 vendeurs de rue » does not contradict « 312 vendeurs formés »: each says something of its own, and
 * the sentence shares no word of the claim's.
 */
export function saysSomethingElse(mention: Mention, claim: Claim, shared: number): boolean {
  if (shared > 0) return false
  const own = stemsOf(mention.noun)
  own.delete(stemOf(firstWord(mention.noun)))
  return own.size > 0 && labelStems(claim).size > 0
}
