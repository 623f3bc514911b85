import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { defineConfig } from '@playwright/test'

import { quietBrowser } from './browser.mjs'

const PORT = Number(process.env.E2E_PORT ?? 3456)

/**
 * Focus, paper, long words and what a form does while it is typed in do not depend on the database, and
 * passwords have a site of their own: once. `check:deep` types at random on both.
 */
const once = [
  '**/keyboard.spec.ts',
  '**/long-names.spec.ts',
  '**/print.spec.ts',
  '**/passwords.spec.ts',
  ...(process.env.TYPING_RUNS ? [] : ['**/typing.spec.ts']),
]

export default defineConfig({
  testDir: '.',
  testIgnore: process.env.E2E_MONGODB_URL ? once : [],
  outputDir: join(tmpdir(), `pionniers-e2e-${PORT}`),
  forbidOnly: true,
  retries: 0,
  // One after the other: they publish on one site, and each reads what readers would see.
  workers: 1,
  // For what hangs, and not for what a busy machine does slowly.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  use: {
    actionTimeout: 60_000,
    baseURL: `http://localhost:${PORT}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    launchOptions: quietBrowser(),
  },
  webServer: {
    command: 'node tests/e2e/site.mjs',
    cwd: '../..',
    env: { PORT: String(PORT) },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    reuseExistingServer: false,
    stdout: 'ignore',
    timeout: 300_000,
    url: `http://localhost:${PORT}/readyz`,
  },
})
