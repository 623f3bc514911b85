import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

import { freePort } from './freePort'

export type RunningSite = { origin: string; stop: () => Promise<void> }

const PATIENCE = 120_000

/** The seeded site of the journeys, from the build, on SQLite and on a free port; or the one that is named. */
export async function runningSite(named?: string): Promise<RunningSite> {
  if (named) return { origin: new URL(named).origin, stop: async () => {} }

  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, ['tests/e2e/site.mjs'], {
    // The journeys' own MongoDB, if any, is left alone.
    env: { ...process.env, E2E_MONGODB_URL: '', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaints = ''
  child.stderr.on('data', (piece: Buffer) => (complaints += piece.toString()))
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }

  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null)
    if (answer?.ok) return { origin, stop }
    await wait(200)
  }
  await stop()
  throw new Error(`The site did not start. Is it built?\n${complaints.trim()}`)
}
