import type { ConflictKind } from '../conflicts'
import type { Finding } from '../reading/comparison/compare'

import { stopsSubmission, type TextFinding } from './findings'

export type SiteFindingKind =
  Exclude<Finding['kind'], 'matches'> | ConflictKind | 'stale' | 'dead-link' | 'to-reread'

/** One line of the report. `stops`: nobody would publish it so; the rest is for « Chiffres à revoir ». */
export type SiteFinding = {
  kind: SiteFindingKind
  /** « Chea Lun, Récit ». */
  where: string
  message: string
  stops: boolean
  /** Why a person said that it is no fault. */
  reason: string | null
}

/** In the order of the report: what contradicts a source first, what only ages last. */
export const siteFindingLabels: Readonly<Record<SiteFindingKind, string>> = {
  contradicts: 'contradiction',
  diverges: 'chiffres divergents',
  unsourced: 'sans chiffre',
  'starts-before': 'dates à rapprocher',
  'expired-target': 'objectif échu',
  stale: 'à revoir',
  'dead-link': 'source injoignable',
  'to-reread': 'texte à relire',
}

const divergence: ReadonlySet<SiteFindingKind> = new Set(['diverges'])

export const siteFindingOfText = (document: string, finding: TextFinding): SiteFinding[] => {
  const { kind, label, message, reason } = finding
  if (kind === 'matches') return []
  return [
    { kind, where: `${document}, ${label}`, message, stops: stopsSubmission(finding), reason },
  ]
}

type Doubt = { kind: Exclude<SiteFindingKind, Finding['kind']>; where: string; message: string }

export const siteFindingOfFigure = (doubt: Doubt): SiteFinding => ({
  ...doubt,
  stops: divergence.has(doubt.kind),
  reason: null,
})
