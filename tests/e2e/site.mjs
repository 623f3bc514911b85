import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/*
 * A site of its own for the journeys: new database, seeded, served by the front door from the build.
 * On SQLite, or on the MongoDB that E2E_MONGODB_URL names.
 */

const PORT = process.env.PORT ?? '3456'
/** What browsers ask: the site itself, or a line with a latency of its own in front of it. */
const SITE_URL = process.env.SITE_URL ?? `http://localhost:${PORT}`
export const accountsFile = (port) => join(tmpdir(), `pionniers-e2e-accounts-${port}.txt`)

function databaseIn(folder) {
  if (!process.env.E2E_MONGODB_URL) return `file:${join(folder, 'site.db')}`
  const url = new URL(process.env.E2E_MONGODB_URL)
  url.pathname = `/journeys_${randomBytes(4).toString('hex')}`
  return url.href
}

function start() {
  const folder = join(tmpdir(), `pionniers-e2e-site-${PORT}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'media'), { recursive: true })
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseIn(folder),
    MEDIA_DIR: join(folder, 'media'),
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    PORT,
    SITE_URL,
  }
  const run = (script) =>
    execFileSync('node', ['--conditions=production', '--import=tsx', script], {
      env,
      encoding: 'utf8',
    })
  writeFileSync(accountsFile(new URL(SITE_URL).port), run('src/cms/commands/prepare.ts'), {
    mode: 0o600,
  })

  const server = spawn('npm', ['run', '--silent', 'start'], { env, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
  server.on('close', (code) => {
    if (process.env.E2E_MONGODB_URL) run('tests/e2e/dropDatabase.ts')
    rmSync(folder, { recursive: true, force: true })
    process.exit(code ?? 0)
  })
}

if (process.argv[1]?.endsWith('site.mjs')) start()
