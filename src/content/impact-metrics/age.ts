import type { Claim } from './claim'
import { hardSpace } from './typography'
import { dataYear, isExpiredTarget } from './time'

/** Years after which a figure no longer speaks of the present. */
const oldAfter = 5

/** What a reader should know before believing a figure today, in one word and in full. */
export type AgeNote = { mark: string; meaning: string }

/** « 2015 » (donnée de 2015) or « échu » (objectif dépassé); null while the figure needs no such note. */
export function ageNote(claim: Claim, today: string): AgeNote | null {
  if (isExpiredTarget(claim, today)) {
    return { mark: 'échu', meaning: 'objectif dépassé, résultat non publié' }
  }
  const year = dataYear(claim)
  if (year === null || Number(today.slice(0, 4)) - year < oldAfter) return null
  return { mark: String(year), meaning: `donnée de${hardSpace}${year}` }
}
