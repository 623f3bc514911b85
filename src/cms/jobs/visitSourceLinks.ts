import { createLocalReq, type Payload, type Where } from 'payload'

import { inTransaction } from '@/cms/databases/inTransaction'
import { linkState } from '@/cms/links/state'
import type { Visit } from '@/cms/links/visit'
import type { VisitAllOptions } from '@/cms/links/visit-all'
import type { LinkState } from '@/content/follow-ups/model'

import { followResources } from './followResources'

const HOUR_MS = 60 * 60 * 1000

/** How long a link is left alone, by what is known of it; `asked` when a person asks for a check now. */
const patience = { doubtful: 20, settled: 7 * 24, asked: 0.25 }

const doubtful: LinkState[] = ['failing', 'unclear']
const notAlive: LinkState[] = [...doubtful, 'dead', 'refused']

export type Link = {
  url?: string | null
  state?: LinkState | null
  failures?: number | null
  since?: string | null
  checkedOn?: string | null
  detail?: string | null
}

type Followed = { id: string; link?: Link | null }

/** Who wants to know of an address: a figure of its source, a theme of its resource. */
const followers = ['follow-ups', 'resource-links'] as const

export type Follower = { collection: (typeof followers)[number]; id: string }

/** `night`: what is due. `now`: what does not answer as well, however recent the last visit. */
export type Round = 'night' | 'now'

function dueLinks(round: Round, now: Date): Where {
  const before = (hours: number): Where => ({
    'link.checkedOn': { less_than: new Date(now.getTime() - hours * HOUR_MS).toISOString() },
  })
  const inState = (states: LinkState[]): Where => ({ 'link.state': { in: states } })
  const due: Where[] = [
    inState(['unchecked']),
    before(patience.settled),
    { and: [inState(doubtful), before(patience.doubtful)] },
  ]
  const asked: Where[] = [{ and: [inState(notAlive), before(patience.asked)] }]
  return {
    and: [{ 'link.url': { exists: true } }, { or: [...due, ...(round === 'now' ? asked : [])] }],
  }
}

/** The addresses that a round would visit, each with who follows it; figures first, the longest unseen first. */
export async function linksToVisit(
  payload: Payload,
  round: Round,
  now = new Date(),
): Promise<Map<string, Follower[]>> {
  await followResources(payload)
  const links = new Map<string, Follower[]>()
  for (const collection of followers) {
    const { docs } = await payload.db.find<Followed>({
      collection,
      limit: 0,
      pagination: false,
      select: { link: { url: true } },
      sort: 'link.checkedOn',
      where: dueLinks(round, now),
    })
    for (const { id, link } of docs) {
      if (link?.url) links.set(link.url, [...(links.get(link.url) ?? []), { collection, id }])
    }
  }
  return links
}

type Visiting = VisitAllOptions & {
  payload: Payload
  links: ReadonlyMap<string, readonly Follower[]>
  onVisited?: (visit: Visit) => void
}

/** Visits and records each link as it answers: what was learned stays when the round is cut short. */
export async function visitLinks({ payload, links, onVisited, ...options }: Visiting) {
  // Loaded here, since every command reads this file and only a round needs the network.
  const { visitAll } = await import('@/cms/links/visit-all')
  let visited = 0
  await visitAll(links.keys(), options, async (url, visit) => {
    for (const follower of links.get(url) ?? []) await record({ payload, follower, url, visit })
    visited += 1
    onVisited?.(visit)
  })
  return visited
}

type Recording = { payload: Payload; follower: Follower; url: string; visit: Visit }

async function record({ payload, follower, url, visit }: Recording): Promise<void> {
  const { collection, id } = follower
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const where: Where = { id: { equals: id } }
    const row = await payload.db.findOne<Followed>({ collection, req, where })
    // The content may have been published with another source, or withdrawn, while we were away.
    if (row?.link?.url !== url) return
    const link = linkAfter(row.link, visit, new Date())
    await payload.db.updateOne({ collection, id, data: { link }, req })
  })
}

/** @param known as the database keeps it. No edition: what is known of a link is for the newsroom. */
export function linkAfter(known: Link, visit: Visit, now: Date): Link {
  const today = now.toISOString().slice(0, 10)
  const { status, failures, since } = linkState(remembered(known), visit, today)
  return {
    url: known.url,
    state: status,
    failures,
    since: since && new Date(since).toISOString(),
    checkedOn: now.toISOString(),
    detail: visit.detail,
  }
}

function remembered({ state, failures, since, checkedOn }: Link) {
  if (!state || state === 'unchecked') return null
  return {
    status: state,
    failures: failures ?? 0,
    since: since?.slice(0, 10) ?? null,
    // The day of the last visit stands for that of the last failure: at worst a day is not counted.
    failedOn: checkedOn?.slice(0, 10) ?? null,
  }
}
