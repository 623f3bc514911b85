import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { install, needsInstall, runProgram } from '../src/cms/commands/steps.mjs'
import { mongodbForTests } from './support/mongodb.mjs'
import { readPlaywright, readVitest } from './support/reports.mjs'

/*
 * `npm run check`: everything that must hold, from a fresh clone, ending with one line that counts.
 * A step counts as one; a step that runs tests counts each of them.
 *
 * npm run check -- --list                 the names of the steps
 * npm run check -- --only unit            this one (again for several)
 * npm run check -- --from "browser"       this one and those after it
 */

const scratch = mkdtempSync(join(tmpdir(), 'pionniers-check-'))
const report = (name) => join(scratch, `${name}.json`)

const bin = (name) => `node_modules/.bin/${name}`

/** A program, and how somebody runs it by hand. @param written what only this check asks of it. */
const program = (command, args, { env = {}, written = [], writtenEnv = {} } = {}) => ({
  run: (label) =>
    runProgram(command, [...args, ...written], { label, env: { ...env, ...writtenEnv } }),
  alone: [...Object.entries(env).map(setting), command, ...args]
    .map((word) => (/^[\w./:=-]+$|='/.test(word) ? word : `'${word}'`))
    .join(' '),
})

const MONGODB = 'mongodb://127.0.0.1:27017/?replicaSet=rs0'
/** Where the replica set of this machine is named, somebody else has another. */
const setting = ([name, value]) => `${name}='${value === mongodb ? MONGODB : value}'`

const vitest = (project, env) => ({
  ...program(bin('vitest'), ['run', '--config', 'tests/vitest.config.ts', '--project', project], {
    env,
    written: ['--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`],
  }),
  count: () => readVitest(report(project)),
})

/** What people do in a browser: journeys in `e2e`, whole days of work in `days`. */
const browsed = (folder, name, env, more = []) => ({
  ...program(
    bin('playwright'),
    ['test', '--config', `tests/${folder}/playwright.config.ts`, ...more],
    { env, writtenEnv: { PLAYWRIGHT_JSON_OUTPUT_NAME: report(name) } },
  ),
  count: () => readPlaywright(report(name)),
})

/** A program that leaves its two counts in the file it is given. */
const measured = (name) => ({
  ...program('npm', ['run', '--silent', name], { writtenEnv: { REPORT_FILE: report(name) } }),
  count: () => JSON.parse(readFileSync(report(name), 'utf8')),
  isShown: true,
})

const mongodb = mongodbForTests()
const onMongodb = {
  needed: () => mongodb !== '',
  skipped: 'SKIPPED: NO MONGODB. SET TEST_MONGODB_URL TO A REPLICA SET TO RUN THESE TESTS.',
}

/** A profile that appears at its hour takes five minutes a database: `check:deep` waits for it. */
const notByTheClock = ['--grep-invert', 'at its hour']
const onMongodbDays = { E2E_MONGODB_URL: mongodb, DAYS_PORT: '3471' }

/** The steps of one row run at the same time. */
const rows = [
  [{ name: 'install', needed: needsInstall, run: install, alone: 'npm install --no-save' }],
  [{ name: 'browser', ...program('node', ['tests/e2e/browser.mjs']) }],
  [{ name: 'route types', ...program(bin('next'), ['typegen']) }],
  [
    { name: 'lint', ...program('npm', ['run', '--silent', 'lint']) },
    {
      name: 'format',
      ...program(bin('prettier'), ['--check', '--cache', '--log-level', 'warn', '.']),
    },
    { name: 'types', ...program(bin('tsc'), ['--noEmit']) },
  ],
  [{ name: 'unit', ...vitest('unit') }],
  [{ name: 'integration on SQLite', ...vitest('sqlite') }],
  [
    {
      name: 'integration on MongoDB',
      ...onMongodb,
      ...vitest('mongodb', { TEST_MONGODB_URL: mongodb }),
    },
  ],
  [{ name: 'build', ...program('npm', ['run', '--silent', 'build']) }],
  [{ name: 'crawl of the site', ...measured('crawl') }],
  [{ name: 'budgets of its pages', ...measured('budgets') }],
  [{ name: 'browser journeys on SQLite', ...browsed('e2e', 'journeys-sqlite') }],
  [
    {
      name: 'browser journeys on MongoDB',
      ...onMongodb,
      ...browsed('e2e', 'journeys-mongodb', { E2E_MONGODB_URL: mongodb }),
    },
  ],
  // On a slow line a browser waits more than it works: both at once, each with a site of its own.
  [
    {
      name: 'days on SQLite, 800 ms away',
      ...browsed('days', 'days-sqlite', { DAYS_LINE: 'slow' }, notByTheClock),
      isShown: true,
    },
    {
      name: 'days on MongoDB',
      ...onMongodb,
      ...browsed('days', 'days-mongodb', onMongodbDays, notByTheClock),
      isShown: true,
    },
  ],
]

const asked = rowsAskedFor(rows)
const total = { passed: 0, failed: 0 }
const failures = []

for (const row of asked) {
  const codes = await Promise.all(row.map(take))
  if (codes.some((code) => code !== 0) && row[0].name === 'install') break
}

/** What the command line chooses of the steps; the words it did not understand end it. */
function rowsAskedFor(all) {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      list: { type: 'boolean' },
      only: { type: 'string', multiple: true },
    },
  })
  const names = all.flat().map(({ name }) => name)
  if (values.list) leave(names.join('\n'), 0)
  const { from, only = from === undefined ? names : names.slice(names.indexOf(from)) } = values
  const unknown = [from ?? names[0], ...only].filter((name) => !names.includes(name))
  if (unknown.length > 0) leave(`No step « ${unknown[0]} ». The steps:\n${names.join('\n')}`, 2)
  return all
    .map((row) => row.filter(({ name }) => only.includes(name)))
    .filter((row) => row.length > 0)
}

function leave(sentence, status) {
  console.log(sentence)
  rmSync(scratch, { recursive: true })
  process.exit(status)
}

async function take({ name, needed = () => true, skipped, run, alone, count, isShown }) {
  if (!needed()) {
    console.log(`${name}: ${skipped ?? 'already done'}`)
    return 0
  }
  const began = Date.now()
  const { code, output } = await run(name)
  const counted = readCount(name, count)
  total.passed += (counted?.passed ?? 0) + (code === 0 ? 1 : 0)
  total.failed += counted?.failed ?? 0
  if (code !== 0 && !counted?.failed) total.failed += 1
  if (code !== 0 || counted?.failed) failures.push({ name, alone, tests: counted?.tests ?? [] })

  const tests = counted ? `, ${counted.passed} passed, ${counted.failed} failed` : ''
  const took = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`${name}: ${code === 0 ? 'ok' : 'FAILED'}${tests} (${took} s)`)
  if (code !== 0 || isShown) console.log(output)
  return code
}

/** A runner that died before its report counts as one failure, not as nothing. */
function readCount(name, read) {
  try {
    return read?.()
  } catch {
    console.log(`${name}: no report was written`)
    return undefined
  }
}

// Written by the matrix of the integration tests, from what the server answered.
if (asked.length === rows.length) {
  console.log(readFileSync('docs/who-may-take-which-step.md', 'utf8'))
}
if (existsSync(scratch)) rmSync(scratch, { recursive: true })
for (const { name, alone, tests } of failures) {
  console.log([`FAILED: ${name}`, ...tests, `alone:        ${alone}`].join('\n  '))
  console.log(`  by the check: npm run check -- --only '${name}'`)
}
if (failures[0]) console.log(`From there on: npm run check -- --from '${failures[0].name}'`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
