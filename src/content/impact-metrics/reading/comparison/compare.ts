import type { Mention } from '../mention'
import { readNumbers } from '../readNumbers'
import { isQuoted, knownClaim, said, type Known, type NamedClaim, type Said } from './known'
import { compareThings, isComparable, saysSomethingElse } from './likeness'
import { messageOf, type Verdict } from './messages'
import { isOtherPeriod, isOtherRate, isOtherSnapshot } from './periods'
import { agreement } from './rounding'

/** What a number of the prose is to the claims of its document. */
export type Finding = {
  kind: 'matches' | 'contradicts' | 'unsourced'
  mention: Mention
  /** The sentence it stands in. */
  sentence: string
  /** The claim that answers; null when none does. */
  claimId: string | null
  isRounded: boolean
  /** For the writer, in French. */
  message: string
}

/** One claim's answer; the highest rank wins, then the words shared. */
type Answer = { verdict: Verdict; known: Known; rank: number; shared: number }

const ranks = {
  same: 5,
  rounded: 4,
  target: 3,
  'other-period': 2,
  contradicts: 1,
} as const

function answer(passage: Said, known: Known): Answer | null {
  const { mention } = passage
  const { claim } = known
  const reply = (rank: keyof typeof ranks, verdict: Verdict, shared: number): Answer => ({
    verdict,
    known,
    rank: ranks[rank],
    shared,
  })
  if (isQuoted(known, passage)) return reply('same', { kind: 'matches', isRounded: false }, 0)
  if (!isComparable(mention, claim)) return null

  const { likeness, shared } = compareThings(passage, known)
  if (likeness === 'other-thing') return null

  const found = agreement(mention, known.values)
  const isSame = likeness === 'same-thing'
  if (isOtherPeriod(mention, claim)) {
    // The value of another year: no contradiction, and no source either.
    const isElsewhen = found !== 'other' && isSame
    return isElsewhen ? reply('other-period', { kind: 'other-period' }, shared) : null
  }

  const isTarget = claim.nature === 'target'
  const isHope = mention.qualifiers.includes('target')
  if (found === 'other') {
    const contradicts = isSame && isTarget === isHope && canContradict(passage, known, shared)
    return contradicts
      ? reply('contradicts', { kind: 'contradicts', isTarget: false }, shared)
      : null
  }
  if (isTarget && !isHope) return reply('target', { kind: 'contradicts', isTarget: true }, shared)
  return reply(found, { kind: 'matches', isRounded: found === 'rounded' }, shared)
}

/** « Un don de 50 euros » is no wrong count of a million; a slip of the pen is nearer. */
const furthest = { noun: 20, hours: 10, euros: 10, percent: Infinity } as const

function isOtherMagnitude({ value, outOf, unit }: Mention, claimed: number): boolean {
  if (outOf !== undefined) return false
  const [low, high] = value < claimed ? [value, claimed] : [claimed, value]
  return low > 0 && high / low > furthest[unit]
}

/** A part, an increment, another time, an order of magnitude: other figures, not wrong ones. */
function canContradict(passage: Said, known: Known, shared: number): boolean {
  const { mention } = passage
  const { qualifiers, shape, unit, outOf } = mention
  if (shape === 'multiple' || shape === 'vague') return false
  if (qualifiers.includes('part') || qualifiers.includes('addition')) return false
  if (isOtherMagnitude(mention, known.values.value)) return false
  if (isOtherRate(mention, known.claim) || isOtherSnapshot(mention, known.claim)) return false
  return unit !== 'noun' || outOf !== undefined || !saysSomethingElse(passage, known, shared)
}

const better = (one: Answer, other: Answer) => one.rank - other.rank || one.shared - other.shared

function findingFor(mention: Mention, claims: readonly Known[]): Finding {
  const passage = said(mention)
  let best: Answer | null = null
  for (const known of claims) {
    const found = answer(passage, known)
    if (found && (!best || better(found, best) > 0)) best = found
  }

  const verdict: Verdict = best?.verdict ?? { kind: 'unsourced' }
  const isElsewhen = verdict.kind === 'other-period'
  return {
    kind: isElsewhen ? 'unsourced' : verdict.kind,
    mention,
    sentence: mention.sentence,
    claimId: isElsewhen ? null : (best?.known.id ?? null),
    isRounded: verdict.kind === 'matches' && verdict.isRounded,
    message: messageOf(mention.text, verdict, best?.known.sentence ?? null),
  }
}

/** Says of every number of a text whether a claim says the same, says otherwise, or says nothing of it. */
export function compareWithClaims(text: string, claims: readonly NamedClaim[]): Finding[] {
  const known = claims.map(knownClaim).filter((claim) => claim !== null)
  return readNumbers(text).map((mention) => findingFor(mention, known))
}
