import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

/** Says to what runs by itself that the process stops. */
export const stopping = new AbortController()

/** The server has ten seconds to stop, and has used some of them on its readers. */
const PATIENCE_MS = 2_000

/** Ends the jobs of this process: what runs is told, and waited for a moment, before the database closes. */
export async function stopJobs({ crons }: Payload): Promise<void> {
  stopping.abort()
  const running = [...crons]
  for (const cron of running) cron.pause()
  const giveUpAt = Date.now() + PATIENCE_MS
  while (running.some((cron) => cron.isBusy()) && Date.now() < giveUpAt) await pause(20)
}
