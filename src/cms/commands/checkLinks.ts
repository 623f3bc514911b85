import { SingleBar } from 'cli-progress'
import type { Payload } from 'payload'

import { env } from '@/env'

import { linksToVisit, visitLinks } from '../jobs/visitSourceLinks'
import { run } from './run'

/** `npm run links:check`: the nightly round, now and in sight. Interrupted, it keeps what it has learned. */
await run(async (payload) => {
  const visited = await visitAllSources(payload)
  console.log(`${visited} adresse(s) visitée(s).`)
})

async function visitAllSources(payload: Payload): Promise<number> {
  const links = await linksToVisit(payload, 'now')
  const bar = new SingleBar({
    format: 'Visite des sources {bar} {value}/{total} adresses, {duration_formatted}',
    noTTYOutput: true,
    notTTYSchedule: 2_000,
  })
  bar.start(links.size, 0)
  const visited = await visitLinks({
    payload,
    links,
    siteUrl: env.SITE_URL,
    onVisited: () => bar.increment(),
  })
  bar.stop()
  return visited
}
