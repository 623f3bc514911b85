import type { Claim, PeriodKind } from './claim'
import { diverge } from './divergence'
import { wording } from './model'
import { isExpiredTarget } from './time'
import { hardSpace, narrowSpace } from './typography'

type Named = { id: string; claim: Claim }

/** What one pioneer or programme says of itself. */
export type ConflictSubject = {
  claims: readonly Named[]
  programmes: readonly { name: string; startYear: number | null }[]
}

export type ConflictKind = 'diverges' | 'starts-before' | 'expired-target'

/** `message` says in French what is odd and what to do; `ids` are the figures it is about. */
export type Conflict = { kind: ConflictKind; ids: string[]; message: string }

/** What does not fit together among the figures of one subject: doubts for a person to settle. */
export function conflictsBetween(subject: ConflictSubject, today: string): Conflict[] {
  return [...divergences(subject, today), ...earlyStarts(subject), ...expiries(subject, today)]
}

const quoted = ({ claim }: Named) => `«${hardSpace}${wording(claim, 'long')}${hardSpace}»`

const divergences = ({ claims }: ConflictSubject, today: string): Conflict[] =>
  claims.flatMap((one, index) =>
    claims
      .slice(index + 1)
      .filter((other) => diverge(one.claim, other.claim, today))
      .map((other) => divergence(one, other)),
  )

function divergence(one: Named, other: Named): Conflict {
  const natures = [one.claim.nature, other.claim.nature]
  const isUnmet = natures.includes('target') && one.claim.nature !== other.claim.nature
  const advice = isUnmet
    ? `l’échéance de l’objectif est passée${narrowSpace}; dites s’il a été atteint, ou précisez ce que compte chacun.`
    : `précisez la période ou le périmètre de chacun, ou corrigez l’un des deux.`

  return {
    kind: 'diverges',
    ids: [one.id, other.id],
    message: `${quoted(one)} et ${quoted(other)} semblent compter la même chose et ne donnent pas le même nombre${hardSpace}: ${advice}`,
  }
}

/** The year a count begins with; null when the period does not say. */
const beginsIn: Record<PeriodKind, boolean> = {
  at: true,
  during: true,
  since: true,
  between: true,
  'per-year': true,
  by: false,
  over: false,
}

function firstYear({ nature, period }: Claim): number | null {
  if (nature === 'context' || nature === 'target') return null
  return period?.kind && beginsIn[period.kind] ? (period.year ?? null) : null
}

/** A programme without a known first year may be as old as any count: then nothing is said. */
function earlyStarts({ claims, programmes }: ConflictSubject): Conflict[] {
  const [first, ...later] = programmes.toSorted(
    (one, other) => (one.startYear ?? 0) - (other.startYear ?? 0),
  )
  if (!first || first.startYear === null) return []

  const start = first.startYear
  const others = later.length > 0 ? ', le plus ancien de ses programmes,' : ''
  return claims
    .filter(({ claim }) => (firstYear(claim) ?? start) < start)
    .map((early) => ({
      kind: 'starts-before',
      ids: [early.id],
      message: `${quoted(early)} commence en ${firstYear(early.claim)}, mais ${first.name}${others} commence en ${start}${hardSpace}: corrigez l’une des deux années, ou expliquez l’écart.`,
    }))
}

const expiries = ({ claims }: ConflictSubject, today: string): Conflict[] =>
  claims
    .filter(({ claim }) => isExpiredTarget(claim, today))
    .map((target) => ({
      kind: 'expired-target',
      ids: [target.id],
      message: `${quoted(target)}${hardSpace}: l’année ${target.claim.period?.year} est passée. Donnez le résultat, ou dites qu’il n’a pas été publié.`,
    }))
