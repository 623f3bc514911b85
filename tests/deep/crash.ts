import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'

/*
 * Kills a process with SIGKILL while it publishes, and while it does what is scheduled, on SQLite. Each new
 * process first says whether what the last one left behind agrees with itself.
 */

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 50)

const AGREEMENT = 'agreement'

type Mode = 'publish' | 'schedule'

/** Runs one process until it is killed, or done. @returns what it found, and how long it took to publish. */
async function round(mode: Mode, env: NodeJS.ProcessEnv, killAfter: number | null) {
  const args = ['--conditions=production', '--import=tsx', 'tests/deep/crashing.ts', mode]
  const child = spawn('node', args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = new Promise((resolve) => child.once('close', resolve))
  let found = ''
  let published = Number.NaN
  let began = 0
  let took = Number.NaN
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('found ')) found = line.slice('found '.length)
    if (line.startsWith('published ')) published = Number(line.slice('published '.length))
    if (line === 'begin') {
      began = performance.now()
      if (killAfter !== null) void wait(killAfter).then(() => child.kill('SIGKILL'))
    }
    if (line === 'done') took = performance.now() - began
  }
  await closed
  if (found === '') throw new Error('The process said nothing of what it found.')
  return { found, published, took }
}

let isBroken = false
for (const mode of ['publish', 'schedule'] as const) {
  const folder = mkdtempSync(join(tmpdir(), 'pionniers-crash-'))
  const env = {
    ...process.env,
    CRASH_ROUNDS: String(ROUNDS),
    DATABASE_URL: `file:${join(folder, 'crash.db')}`,
    MEDIA_DIR: folder,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  }
  // Two publish undisturbed: the first prepares, the second says how long a process that just began takes.
  await round(mode, env, null)
  const { took, published: before } = await round(mode, env, null)
  const faults: string[] = []
  let interrupted = 0
  for (let number = 0; number < ROUNDS; number += 1) {
    const { found, took: finished } = await round(mode, env, (took * 1.5 * number) / ROUNDS)
    if (found !== AGREEMENT) faults.push(found)
    if (Number.isNaN(finished)) interrupted += 1
  }
  const { found, published } = await round(mode, env, 0)
  if (found !== AGREEMENT) faults.push(found)
  // The second undisturbed one had not published when it said how many were.
  const survived = published - before - 1
  console.log(
    `${mode}: ${ROUNDS} processes killed within ${(took * 1.5).toFixed(0)} ms, ${interrupted} before they were done, ${survived} after their commit, ${faults.length} disagreements`,
  )
  faults.forEach((fault) => console.log(`  ${fault}`))
  const isOneSided = survived <= 0 || survived >= ROUNDS
  isBroken ||= faults.length > 0 || interrupted === 0 || isOneSided
  rmSync(folder, { recursive: true, force: true })
}
process.exit(isBroken ? 1 : 0)
