import type { Visit } from './visit'

/** An ISO day: `2026-03-01`. */
type Day = string

/** What is remembered of a link from visit to visit. */
export type LinkState = {
  status: 'alive' | 'failing' | 'dead' | 'unclear' | 'refused'
  /** Days on which the page was found missing, since it last answered. */
  failures: number
  /** The first day of the present state; null while the link is alive. */
  since: Day | null
  /** The last day that counted as a failure. */
  failedOn: Day | null
}

const daysUntilDead = 3

/**
 * A source is called dead once it was missing on three different days. A visit that says nothing
 * clear neither counts against a failing link nor clears it.
 */
export function linkState(
  previous: LinkState | null,
  { status }: Pick<Visit, 'status'>,
  today: Day,
): LinkState {
  if (status === 'dead') return failedAgain(previous, today)
  if (status === 'unclear' && previous && previous.failures > 0) return previous

  return { status, failures: 0, since: sinceWhen(previous, status, today), failedOn: null }
}

function sinceWhen(previous: LinkState | null, status: LinkState['status'], today: Day) {
  if (status === 'alive') return null
  return previous?.status === status ? previous.since : today
}

function failedAgain(previous: LinkState | null, today: Day): LinkState {
  if (!previous || previous.failures === 0) {
    return { status: 'failing', failures: 1, since: today, failedOn: today }
  }
  if (previous.failedOn === today) return previous

  const failures = previous.failures + 1
  const status = failures >= daysUntilDead ? 'dead' : 'failing'
  return { status, failures, since: previous.since, failedOn: today }
}
