import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { install, needsInstall, runProgram } from '../src/cms/commands/steps.mjs'
import { mongodbForTests } from './support/mongodb.mjs'

/*
 * `npm run check`: everything that must hold, from a fresh clone, ending with one line that counts.
 * A step counts as one; a step that runs tests counts each of them.
 */

const scratch = mkdtempSync(join(tmpdir(), 'pionniers-check-'))
const report = (name) => join(scratch, `${name}.json`)

const bin = (name) => `node_modules/.bin/${name}`
const program = (command, args, env) => (label) => runProgram(command, args, { label, env })

const vitest = (project) => ({
  run: program(bin('vitest'), [
    ...['run', '--config', 'tests/vitest.config.ts', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`],
  ]),
  count: () => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report(project), 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  },
})

const journeys = (name, env = {}) => ({
  run: program(bin('playwright'), ['test', '--config', 'tests/e2e/playwright.config.ts'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report(name),
  }),
  count: () => {
    const { stats } = JSON.parse(readFileSync(report(name), 'utf8'))
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
  },
})

/** A program that leaves its two counts in the file it is given. */
const measured = (name) => ({
  run: program('npm', ['run', '--silent', name], { REPORT_FILE: report(name) }),
  count: () => JSON.parse(readFileSync(report(name), 'utf8')),
  isShown: true,
})

const mongodb = mongodbForTests()
const onMongodb = {
  needed: () => mongodb !== '',
  skipped: 'SKIPPED: NO MONGODB. SET TEST_MONGODB_URL TO A REPLICA SET TO RUN THESE TESTS.',
}

const steps = [
  { name: 'install', needed: needsInstall, run: install },
  { name: 'browser', run: program('node', ['tests/e2e/browser.mjs']) },
  {
    name: 'lint',
    run: program(bin('eslint'), [
      '--config',
      'tests/eslint.config.mjs',
      '--max-warnings',
      '0',
      '.',
    ]),
  },
  { name: 'format', run: program(bin('prettier'), ['--check', '--log-level', 'warn', '.']) },
  { name: 'route types', run: program(bin('next'), ['typegen']) },
  { name: 'types', run: program(bin('tsc'), ['--noEmit']) },
  { name: 'unit', ...vitest('unit') },
  { name: 'integration on SQLite', ...vitest('sqlite') },
  { name: 'integration on MongoDB', ...onMongodb, ...vitest('mongodb') },
  { name: 'build', run: program('npm', ['run', '--silent', 'build']) },
  { name: 'crawl of the site', ...measured('crawl') },
  { name: 'budgets of its pages', ...measured('budgets') },
  { name: 'browser journeys on SQLite', ...journeys('journeys-sqlite') },
  {
    name: 'browser journeys on MongoDB',
    ...onMongodb,
    ...journeys('journeys-mongodb', { E2E_MONGODB_URL: mongodb }),
  },
]

const total = { passed: 0, failed: 0 }
const count = ({ code, counted }) => {
  total.passed += counted?.passed ?? 0
  total.failed += counted?.failed ?? 0
  if (code === 0) total.passed += 1
  else if (!counted?.failed) total.failed += 1
}

for (const { name, needed = () => true, skipped, run, count: read, isShown } of steps) {
  if (!needed()) {
    console.log(`${name}: ${skipped ?? 'already done'}`)
    continue
  }
  const began = Date.now()
  const { code, output } = await run(name)
  const counted = readCount(name, read)
  count({ code, counted })

  const tests = counted ? `, ${counted.passed} passed, ${counted.failed} failed` : ''
  const took = ((Date.now() - began) / 1000).toFixed(1)
  console.log(`${name}: ${code === 0 ? 'ok' : 'FAILED'}${tests} (${took} s)`)
  if (code !== 0 || isShown) console.log(output)
  if (code !== 0 && name === 'install') break
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
console.log(readFileSync('docs/who-may-take-which-step.md', 'utf8'))

if (existsSync(scratch)) rmSync(scratch, { recursive: true })
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
