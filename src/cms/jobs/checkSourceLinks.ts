import type { Payload, TaskConfig, Where } from 'payload'

import { env } from '@/env'

import { forgetAbandoned } from './abandoned'
import { stopping } from './stopping'
import { linksToVisit, visitLinks, type Round } from './visitSourceLinks'

export const CHECK_SOURCE_LINKS = 'check-source-links'

/** Every night, before anybody works. */
const NIGHTLY = '0 4 * * *'

const MINUTE_MS = 60 * 1000
/** What is not visited by then waits for the next night. Well under what makes a job look abandoned. */
const LONGEST_ROUND_MS = 45 * MINUTE_MS

/** Visits the addresses of the sources of published figures. */
export const checkSourceLinks: TaskConfig = {
  slug: CHECK_SOURCE_LINKS,
  schedule: [
    {
      cron: NIGHTLY,
      queue: 'default',
      hooks: {
        beforeSchedule: async ({ defaultBeforeSchedule, ...scheduling }) => {
          await forgetAbandonedChecks(scheduling.req.payload)
          return defaultBeforeSchedule({ defaultBeforeSchedule, ...scheduling })
        },
      },
    },
  ],
  handler: async ({ input, req: { payload } }) => {
    const round: Round = Object(input).round === 'now' ? 'now' : 'night'
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(LONGEST_ROUND_MS)])
    await checkLinks(payload, round, signal)
    return { output: {} }
  },
}

/** A round that is cut short has done what it did: the rest is still due. */
async function checkLinks(payload: Payload, round: Round, signal: AbortSignal): Promise<void> {
  try {
    const links = await linksToVisit(payload, round)
    await visitLinks({ payload, links, signal, siteUrl: env.SITE_URL })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

const ours: Where = { taskSlug: { equals: CHECK_SOURCE_LINKS } }

export const forgetAbandonedChecks = (payload: Payload, now?: Date): Promise<void> =>
  forgetAbandoned(CHECK_SOURCE_LINKS, payload, now)

/** Asks for a round within the minute. False when one is asked for, or running, already. */
export async function askForCheck(payload: Payload): Promise<boolean> {
  await forgetAbandonedChecks(payload)
  const soon = new Date(Date.now() + 2 * MINUTE_MS).toISOString()
  const { totalDocs } = await payload.db.count({
    collection: 'payload-jobs',
    where: {
      and: [
        ours,
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        // The coming night's round does not count.
        { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: soon } }] },
      ],
    },
  })
  if (totalDocs > 0) return false
  await payload.jobs.queue({ task: CHECK_SOURCE_LINKS, input: { round: 'now' }, queue: 'default' })
  return true
}
