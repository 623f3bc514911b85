import type { Claim, Nature, VerificationLevel } from './claim'
import type { Figure } from './figure'
import { searchable } from './typography'

/** As much of a figure as it takes to count it, put it in order and find it again. */
export type FigureOutline = Pick<Figure, 'id' | 'subject' | 'createdAt' | 'updatedAt'> & {
  claim: Claim
  /** Its source says that nobody is counted twice. */
  isAdditive: boolean
  level: VerificationLevel
  unit: FacetValue
}

/** How an address says it, and how a list does. */
export type FacetValue = Readonly<{ value: string; label: string }>

export const natureFacet: Readonly<Record<Nature, FacetValue>> = {
  achieved: { value: 'resultats', label: 'résultats' },
  target: { value: 'objectifs', label: 'objectifs' },
  estimate: { value: 'estimations', label: 'estimations' },
  context: { value: 'contexte', label: 'éléments de contexte' },
}

export const verificationFacet: Readonly<Record<VerificationLevel, FacetValue>> = {
  'third-party': { value: 'verifies', label: 'vérifiés par un tiers' },
  documented: { value: 'documentes', label: 'documentés' },
  declared: { value: 'declares', label: 'déclarés' },
}

const percent: FacetValue = { value: 'pour-cent', label: 'pour cent' }
const hours: FacetValue = { value: 'heures', label: 'heures' }
const euros: FacetValue = { value: 'euros', label: 'euros' }

/** What a figure is counted in: « 63 % des ménages » in percent, « 45 ménages sur 60 » in households. */
export function unitFacet({ shape, unit, outOf }: Claim): FacetValue {
  const isPercentage = shape === 'share' && typeof outOf !== 'number'
  if (isPercentage || unit?.kind === 'percent') return percent
  if (unit?.kind === 'hours') return hours
  if (unit?.kind === 'euros') return euros

  const label = (unit?.plural || unit?.singular || 'sans unité').trim()
  return { value: searchable(label).replace(/[^a-z0-9]+/g, '-'), label }
}
