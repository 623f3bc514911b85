import { setTimeout as wait } from 'node:timers/promises'

import { childProcess } from '../support/childProcess'
import { freePort } from '../support/freePort'

export type Program = { name: string; command: readonly string[]; cwd: string }
export type Running = { name: string; origin: string; stop: () => Promise<void> }

const PATIENCE = 90_000

/** Starts a server of the same build on a free port of this machine, and waits until it shows the page. */
export async function start({ name, command, cwd }: Program, page: string): Promise<Running> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const args = command.map((part) => part.replace('$PORT', String(port)))
  const { child, complaints, stop } = childProcess(args, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port) },
  })

  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`${name} s’est arrêté :\n${complaints()}`)
    const answer = await fetch(origin + page).catch(() => null)
    if (answer?.ok) return { name, origin, stop }
    if (answer) {
      await stop()
      throw new Error(
        `${name} répond ${answer.status} à ${page}. Remplissez la base : npm run seed`,
      )
    }
    await wait(200)
  }
  await stop()
  throw new Error(`${name} n’a pas démarré en ${PATIENCE / 1000} s.\n${complaints()}`)
}
