import type { Claim } from '../../claim'
import { wording } from '../../model'
import type { Mention } from '../mention'
import { readNumbers } from '../readNumbers'
import { anybody, people } from '../words/synonyms'
import { valuesOf, type ClaimedValues } from './rounding'
import { stemOf, stemsOf } from './stems'

export type NamedClaim = { id: string; claim: Claim }

/** A claim with what comparing needs of it, worked out once for a whole text. */
export type Known = {
  id: string
  claim: Claim
  values: ClaimedValues
  unitStems: readonly string[]
  /** What it says of its unit, the unit itself left out. */
  label: ReadonlySet<string>
  /** Unit and label. */
  words: ReadonlySet<string>
  countsPeople: boolean
  /** Numbers that its own label says: « recrutés, 16 heures par mois ». */
  quoted: readonly Mention[]
  sentence: string
}

/** A mention with its words as stems. */
export type Said = {
  mention: Mention
  /** The stem of the head noun; empty when nothing is counted. */
  head: string
  noun: ReadonlySet<string>
  around: ReadonlySet<string>
}

const anybodyStems = new Set(anybody.map(stemOf))
const peopleStems = new Set(people.map(stemOf))

export const isAnybody = (stem: string) => anybodyStems.has(stem)
export const isPeople = (stem: string) => peopleStems.has(stem) || anybodyStems.has(stem)

const firstWord = (words: string) => /\p{L}[\p{L}\p{M}-]*/u.exec(words)?.[0] ?? ''

const headStem = (words: string) => {
  const word = firstWord(words)
  return word === '' ? '' : stemOf(word)
}

/** Null for a draft without value: nothing can be compared with it. */
export function knownClaim({ id, claim }: NamedClaim): Known | null {
  const values = valuesOf(claim)
  if (!values) return null

  const { unit } = claim
  const spellings = unit?.kind === 'noun' ? [unit.singular ?? '', unit.plural ?? ''] : []
  const unitStems = [...new Set(spellings.map(headStem))].filter(Boolean)
  const label = stemsOf(claim.label ?? '')
  for (const stem of unitStems) label.delete(stem)
  const words = new Set([...label, ...stemsOf(spellings.join(' ')), ...unitStems])
  return {
    id,
    claim,
    values,
    unitStems,
    label,
    words,
    countsPeople: [...words].some(isPeople),
    quoted: readNumbers(claim.label ?? ''),
    sentence: wording(claim, 'long'),
  }
}

export const said = (mention: Mention): Said => ({
  mention,
  head: headStem(mention.noun),
  noun: stemsOf(mention.noun),
  around: stemsOf(mention.surroundings),
})

/** True when the label itself says this number of this thing. */
export const isQuoted = ({ quoted }: Known, { mention, head }: Said) =>
  quoted.some(
    ({ value, unit, outOf, valueTo, noun }) =>
      value === mention.value &&
      unit === mention.unit &&
      outOf === mention.outOf &&
      valueTo === mention.valueTo &&
      headStem(noun) === head,
  )
