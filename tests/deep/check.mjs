import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { needsBuild, runProgram } from '../../src/cms/commands/steps.mjs'
import { mongodbForTests } from '../support/mongodb.mjs'

/* `npm run check:deep`: what takes too long for every change. Large data, on both databases. */

const folder = mkdtempSync(join(tmpdir(), 'pionniers-deep-'))
const mongodb = mongodbForTests()

function databaseOnMongo() {
  const url = new URL(mongodb)
  url.pathname = `/deep_${randomBytes(4).toString('hex')}`
  return url.href
}

const databases = [
  { name: 'SQLite', url: `file:${join(folder, 'deep.db')}` },
  ...(mongodb ? [{ name: 'MongoDB', url: databaseOnMongo() }] : []),
]

/** A database beside this one, as empty as it was. */
const another = (url, file = 'figures.db') =>
  url.startsWith('file:') ? url.replace('deep.db', file) : databaseOnMongo()

const script = (file, env) => ({
  command: 'node',
  args: ['--expose-gc', '--conditions=production', '--import=tsx', file],
  env: { MEDIA_DIR: folder, PAYLOAD_SECRET: randomBytes(32).toString('hex'), ...env },
})

/** Every day, on each database, beside the site and far away from it. */
const days = databases.flatMap(({ name }) =>
  ['near', 'slow'].map((line) => ({
    label: `days on ${name}, ${line === 'slow' ? '800 ms away' : 'beside the site'}`,
    command: 'npm',
    args: ['run', '--silent', 'days'],
    env: { DAYS_LINE: line, ...(name === 'MongoDB' && { E2E_MONGODB_URL: mongodb }) },
  })),
)

const steps = [
  ...databases.map(({ name, url }) => ({
    label: `10 000 rows on ${name}`,
    ...script('tests/deep/ten-thousand.ts', { DATABASE_URL: url }),
  })),
  ...databases.map(({ name, url }) => ({
    label: `data files and checks of 5 000 figures on ${name}`,
    ...script('tests/deep/five-thousand-figures.ts', { DATABASE_URL: another(url) }),
  })),
  ...databases.map(({ name, url }) => ({
    label: `a document of 2 000 versions on ${name}`,
    ...script('tests/deep/two-thousand-versions.ts', { DATABASE_URL: another(url, 'versions.db') }),
  })),
  ...databases.map(({ name, url }) => ({
    label: `200 documents in review on ${name}`,
    ...script('tests/deep/two-hundred-in-review.ts', { DATABASE_URL: another(url, 'review.db') }),
  })),
  ...(mongodb
    ? [
        {
          label: 'who may take which step, all of it, on MongoDB',
          command: 'node_modules/.bin/vitest',
          args: ['run', '--config', 'tests/vitest.config.ts', '--project', 'mongodb', 'matrix'],
          env: { MATRIX: 'whole', TEST_MONGODB_URL: mongodb },
        },
      ]
    : []),
  { label: 'processes killed while they publish', ...script('tests/deep/crash.ts') },
  { label: 'guards disabled one by one', command: 'node', args: ['tests/deep/mutations.mjs'] },
  ...(needsBuild() ? [{ label: 'build', command: 'npm', args: ['run', '--silent', 'build'] }] : []),
  ...databases.map(({ name, url }) => ({
    label: `twenty forms typed into at random on ${name}`,
    command: 'node_modules/.bin/playwright',
    args: ['test', '--config', 'tests/e2e/playwright.config.ts', 'typing.spec'],
    env: {
      TYPING_RUNS: '20',
      TYPING_LATENCY: '4000',
      ...(url.startsWith('mongodb') && { E2E_MONGODB_URL: mongodb }),
    },
  })),
  { label: 'search of 10 000 documents on SQLite', ...script('tests/bench/search.ts') },
  ...(mongodb
    ? [
        {
          label: 'search of 10 000 documents on MongoDB',
          ...script('tests/bench/search.ts', { BENCH_DATABASE_URL: databaseOnMongo() }),
        },
      ]
    : []),
  { label: '5 000 figures on SQLite', ...script('tests/bench/figures.ts') },
  ...(mongodb
    ? [
        {
          label: '5 000 figures on MongoDB',
          ...script('tests/bench/figures.ts', { BENCH_DATABASE_URL: databaseOnMongo() }),
        },
      ]
    : []),
  ...days,
]

const total = { passed: 0, failed: 0 }
for (const { label, command, args, env } of steps) {
  const { code, output } = await runProgram(command, args, { label, env })
  console.log(`${label}: ${code === 0 ? 'ok' : 'FAILED'}\n${output}`)
  total[code === 0 ? 'passed' : 'failed'] += 1
}
rmSync(folder, { recursive: true, force: true })
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
