import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { defineConfig } from '@playwright/test'

import { quietBrowser } from '../e2e/browser.mjs'
import { MAIL_PORT, LINE_PORT, SITE_PORT } from './ports'

// Where the post of a day listens: each process that reads this file opens or uses that one.
process.env.MAIL_PORT = String(MAIL_PORT)

/** A day may wait for the clock of a schedule, on a slow line, on a slow machine. */
const TEN_MINUTES = 600_000

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.day.ts',
  outputDir: join(tmpdir(), `pionniers-days-${SITE_PORT}`),
  forbidOnly: true,
  retries: 0,
  // One site, one newsroom: a day sees what the day before left.
  workers: 1,
  timeout: TEN_MINUTES,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  use: {
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    baseURL: `http://localhost:${LINE_PORT}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    launchOptions: quietBrowser(),
  },
  webServer: {
    command: 'node tests/e2e/site.mjs',
    cwd: '../..',
    env: {
      PORT: String(SITE_PORT),
      SITE_URL: `http://localhost:${LINE_PORT}`,
      SMTP_URL: `smtp://127.0.0.1:${MAIL_PORT}`,
      MAIL_FROM: 'Les pionniers <redaction@exemple.fr>',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    reuseExistingServer: false,
    stdout: 'ignore',
    timeout: 300_000,
    url: `http://localhost:${SITE_PORT}/readyz`,
  },
})
