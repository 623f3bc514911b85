import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { defineConfig } from 'vitest/config'

import { mongodbForTests } from './support/mongodb.mjs'

const src = resolve(import.meta.dirname, '../src')
const mongodb = mongodbForTests()

/** Unit tests open no database; what they import may still ask the environment what it is. */
const unitFolder = mkdtempSync(join(tmpdir(), 'pionniers-unit-'))

/** For what hangs, and not for what a busy machine does slowly. */
const patience = { hookTimeout: 240_000, testTimeout: 120_000 }

const integration = {
  ...patience,
  setupFiles: ['tests/support/complaints.ts', 'tests/support/environment.ts'],
}

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  resolve: {
    alias: [
      { find: '@payload-config', replacement: resolve(src, 'payload.config.ts') },
      { find: /^@\//, replacement: `${src}/` },
    ],
  },
  test: {
    environment: 'node',
    // Without a condition, Node 20 often ends silently while it loads the rich text editor.
    execArgv: ['--conditions=production'],
    slowTestThreshold: 5_000,
    maxWorkers: 2,
    passWithNoTests: true,
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          ...patience,
          name: 'unit',
          env: {
            DATABASE_URL: `file:${join(unitFolder, 'unit.db')}`,
            MEDIA_DIR: unitFolder,
            PAYLOAD_SECRET: randomBytes(32).toString('hex'),
          },
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/complaints.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...integration,
          name: 'sqlite',
          globalSetup: ['tests/support/migratedTemplate.ts'],
          env: { TEST_DATABASE: 'sqlite' },
          include: ['tests/integration/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...integration,
          name: 'mongodb',
          env: { TEST_DATABASE: 'mongodb', TEST_MONGODB_URL: mongodb },
          include: mongodb ? ['tests/integration/**/*.test.ts'] : [],
        },
      },
    ],
  },
})
