import type { Shape, UnitKind } from '../claim'

/** Beyond the shapes a claim may have: what prose says and no record does. */
export type MentionShape = Shape | 'at-most' | 'multiple' | 'vague'

/** What stands around a number and changes what it claims. */
export type Qualifier =
  | 'about'
  | 'at-least'
  | 'at-most'
  /** « dont 12 à Lyon »: a part of what was counted before. */
  | 'part'
  /** « 300 nouveaux adhérents »: an increment, not a total. */
  | 'addition'
  /** « objectif », « d’ici 2030 », « vise »: hoped for, not reached. */
  | 'target'
  /** « par an », « chaque année ». */
  | 'per-year'

export type MentionPeriod = {
  kind: 'in' | 'since' | 'between' | 'by'
  year: number
  yearTo?: number
}

/** One number that prose claims. `start` and `end` are UTF-16 offsets, and `text` what they cut. */
export type Mention = {
  start: number
  end: number
  text: string
  value: number
  /** Upper end of a range, or end of a change. */
  valueTo?: number
  /** The y of « x sur y »: 3 for « deux tiers », 10 for « un sur dix ». */
  outOf?: number
  shape: MentionShape
  unit: UnitKind
  /** The words counted, head noun first; empty when the sentence leaves them out. */
  noun: string
  qualifiers: readonly Qualifier[]
  /** The smallest difference that the writing shows: 100 000 for « 3,5 millions ». */
  step: number
  /** « une vingtaine », « un tiers »: a round word, looser than figures. */
  isRoundWord: boolean
  period: MentionPeriod | null
  /** The sentence it stands in, and the words around it that may say what it counts. */
  sentence: string
  surroundings: string
}
