import type { Claim } from '../../claim'
import type { Mention } from '../mention'
import { readNumbers } from '../readNumbers'
import { compareThings, isComparable, saysSomethingElse } from './likeness'
import { messageOf, type Verdict } from './messages'
import { isOtherPeriod, isOtherRate, isOtherSnapshot } from './periods'
import { agreement, valuesOf } from './rounding'
import { stemsOf } from './stems'

export type NamedClaim = { id: string; claim: Claim }

/** What a number of the prose is to the claims of its document. */
export type Finding = {
  kind: 'matches' | 'contradicts' | 'unsourced'
  mention: Mention
  /** The sentence it stands in. */
  sentence: string
  claimId: string | null
  isRounded: boolean
  message: string
}

/** One claim's answer; the highest rank wins, then the words shared. */
type Answer = { verdict: Verdict; named: NamedClaim; rank: number; shared: number }

const ranks = { same: 5, rounded: 4, target: 3, 'other-period': 2, contradicts: 1 } as const

function answer(mention: Mention, named: NamedClaim, around: ReadonlySet<string>): Answer | null {
  const { claim } = named
  const claimed = valuesOf(claim)
  if (!claimed || !isComparable(mention, claim)) return null

  const { likeness, shared } = compareThings(mention, claim, around)
  if (likeness === 'other-thing') return null

  const found = agreement(mention, claimed)
  if (isOtherPeriod(mention, claim)) {
    // The value of another year: no contradiction, and no source either.
    const isQuoted = found !== 'other' && likeness === 'same-thing'
    return isQuoted
      ? { verdict: { kind: 'other-period' }, named, rank: ranks['other-period'], shared }
      : null
  }
  const isTarget = claim.nature === 'target'
  const isHope = mention.qualifiers.includes('target')
  if (found !== 'other') {
    if (isTarget && !isHope)
      return { verdict: { kind: 'contradicts', isTarget: true }, named, rank: ranks.target, shared }
    return {
      verdict: { kind: 'matches', isRounded: found === 'rounded' },
      named,
      rank: ranks[found],
      shared,
    }
  }

  const contradicts =
    likeness === 'same-thing' && isTarget === isHope && canContradict(mention, claim, shared)
  return contradicts
    ? { verdict: { kind: 'contradicts', isTarget: false }, named, rank: ranks.contradicts, shared }
    : null
}

/** A part, an increment, another time, an order of magnitude: other figures, not wrong ones. */
function canContradict(mention: Mention, claim: Claim, shared: number): boolean {
  if (mention.shape === 'multiple' || mention.shape === 'vague') return false
  if (mention.qualifiers.includes('part') || mention.qualifiers.includes('addition')) return false
  if (isOtherRate(mention, claim) || isOtherSnapshot(mention, claim)) return false
  return (
    mention.unit !== 'noun' ||
    mention.outOf !== undefined ||
    !saysSomethingElse(mention, claim, shared)
  )
}

const better = (one: Answer, other: Answer) => one.rank - other.rank || one.shared - other.shared

function findingFor(mention: Mention, claims: readonly NamedClaim[]): Finding {
  const around = stemsOf(mention.surroundings)
  let best: Answer | null = null
  for (const named of claims) {
    const found = answer(mention, named, around)
    if (found && (!best || better(found, best) > 0)) best = found
  }
  const verdict: Verdict = best?.verdict ?? { kind: 'unsourced' }
  return {
    kind: verdict.kind === 'other-period' ? 'unsourced' : verdict.kind,
    mention,
    sentence: mention.sentence,
    claimId: verdict.kind === 'other-period' ? null : (best?.named.id ?? null),
    isRounded: verdict.kind === 'matches' && verdict.isRounded,
    message: messageOf(mention.text, verdict, best?.named.claim ?? null),
  }
}

/** Says of every number of a text whether a claim says the same, says otherwise, or says nothing of it. */
export const compareWithClaims = (text: string, claims: readonly NamedClaim[]): Finding[] =>
  readNumbers(text).map((mention) => findingFor(mention, claims))
