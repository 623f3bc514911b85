import { setTimeout as wait } from 'node:timers/promises'

import { childProcess } from './childProcess'
import { freePort } from './freePort'

export type RunningSite = { origin: string; stop: () => Promise<void> }

const PATIENCE = 300_000

/** The seeded site of the journeys, from the build, on SQLite and on a free port; or the one that is named. */
export async function runningSite(named?: string): Promise<RunningSite> {
  if (named) return { origin: new URL(named).origin, stop: async () => {} }

  const port = await freePort()
  const origin = `http://localhost:${port}`
  const { child, complaints, stop } = childProcess(['tests/e2e/site.mjs'], {
    // The journeys' own MongoDB, if any, is left alone.
    env: { ...process.env, E2E_MONGODB_URL: '', PORT: String(port) },
  })

  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null)
    if (answer?.ok) return { origin, stop }
    await wait(200)
  }
  await stop()
  throw new Error(`The site did not start. Is it built?\n${complaints()}`)
}
