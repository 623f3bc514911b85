import config from '@payload-config'
import { getPayload } from 'payload'

import { startPump } from '@/editorial/cms/notices/pump'

import { followEdition } from './edition'
import { forgetAbandonedChecks } from './jobs/checkSourceLinks'
import { nights } from './jobs/nights'
import { stopJobs } from './jobs/stopping'

const CLOSERS = Symbol.for('pionniers.closers')

type Closer = () => Promise<void>

/** What the front door closes, last thing, when it stops. */
function closers(): Set<Closer> {
  const shared: { [CLOSERS]?: Set<Closer> } = Object(globalThis)
  return (shared[CLOSERS] ??= new Set())
}

/**
 * Opens the database with the server, so that the first reader does not wait for it, and begins what the
 * machine does by itself: here and nowhere else, so that no command, build or test starts it.
 */
export async function startInThisProcess(): Promise<void> {
  const payload = await getPayload({ config })
  await followEdition(payload)
  await forgetAbandonedChecks(payload)
  nights.areOurs = true
  await getPayload({ config, cron: true })
  const stopPump = startPump(payload)
  closers().add(async () => {
    await stopPump()
    await stopJobs(payload)
    await payload.destroy()
  })
}
