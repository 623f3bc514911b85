import type { PayloadRequest } from 'payload'

import { oldestOf, timeline, type Entry, type Saved } from '../../history'
import { accountsOf } from '../notices/people'
import { ensureRevision } from '../revisions/observed'
import type { Place } from '../revisions/revision'
import { publishedVersion } from '../changes/versions'
import { deedsOf } from './deeds'
import { savesOf } from './saves'

export const A_PAGE = 50

/**
 * Most pages are filled by so many versions. Whoever saves all day long makes one line of many more: past the
 * last of them, her line goes on on the next page.
 */
const A_READING = 200
const A_LONG_READING = 800
const AT_MOST = A_READING + A_LONG_READING

export type History = {
  entries: Entry[]
  /** Names of accounts by id; one that was deleted has none. */
  people: ReadonlyMap<string, string>
  /** The version readers see, if they see one. */
  live: string | null
  /** The version that was saved last. */
  latest: string | null
  /** Where the next page begins, or null when this one is the last. */
  next: string | null
}

/**
 * Who did what to a document, the newest first.
 * @param before an instant: only what is older.
 * @throws 404 for a document that is not there.
 */
export async function historyOf(
  place: Place,
  before: string | null,
  req: PayloadRequest,
): Promise<History> {
  const { revision } = await ensureRevision(place, req)
  const deeds = await deedsOf(place, { before, limit: A_PAGE + 1 }, req)
  const horizonOfDeeds = deeds.length > A_PAGE ? (deeds.at(-1)?.on ?? null) : null

  let read: Saved[] = []
  let isWhole = false
  let entries: Entry[] = []
  while (!isWhole && entries.length <= A_PAGE && read.length < AT_MOST) {
    const last = read.at(-1)
    const limit = last ? A_LONG_READING : A_READING
    const from = last ? { before: last.on, highest: last.number - 1 } : { before }
    const more = await savesOf(place, { ...from, limit }, req)
    read = [...read, ...more]
    isWhole = more.length < limit
    const horizon = latestOf([isWhole ? null : (read.at(-1)?.on ?? null), horizonOfDeeds])
    entries = timeline(after(read, horizon), after(deeds, horizon))
  }

  const shown = entries.slice(0, A_PAGE)
  const isLast = isWhole && horizonOfDeeds === null && entries.length <= A_PAGE
  const last = shown.at(-1)
  return {
    entries: shown,
    people: await peopleIn(shown, req),
    live: revision.isLive ? ((await publishedVersion(place, req))?.id ?? null) : null,
    latest: revision.version ?? null,
    next: isLast || !last ? null : oldestOf(last),
  }
}

const latestOf = (instants: readonly (string | null)[]): string | null =>
  instants.reduce((one, other) => ((other ?? '') > (one ?? '') ? other : one), null)

/** What is older than the horizon may lack its neighbours: it belongs to the next page. */
const after = <T extends { on: string }>(moments: readonly T[], horizon: string | null): T[] =>
  moments.filter(({ on }) => horizon === null || on > horizon)

async function peopleIn(entries: readonly Entry[], req: PayloadRequest) {
  const ids = entries.map((entry) => (entry.kind === 'deed' ? entry.deed.by : entry.by))
  const named = new Set(ids.filter((id): id is string => id !== null))
  const accounts = await accountsOf([...named], req)
  return new Map(accounts.map(({ id, name }) => [id, name]))
}
