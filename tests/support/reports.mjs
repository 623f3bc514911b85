import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/*
 * What a runner of tests left in its report: its two counts, and a line for each test that failed,
 * because what a step prints may be cut and the last lines seldom are.
 */

const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
const firstLine = (message) =>
  (message ?? '')
    .replace(/\u001B\[\d+m/g, '')
    .split('\n', 1)[0]
    .slice(0, 200)

/** @returns {{ passed: number, failed: number, tests: string[] }} */
export function readVitest(path) {
  const { numPassedTests, numFailedTests, testResults } = read(path)
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => told(relative('.', name), test.fullName, test.failureMessages[0])),
  )
  return { passed: numPassedTests, failed: numFailedTests, tests }
}

/** A journey that passed the second time only counts as failed. */
export function readPlaywright(path) {
  const { stats, suites } = read(path)
  const specs = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(specs)]
  const tests = suites
    .flatMap(specs)
    .filter(({ ok, tests: [test] }) => !ok || test?.status === 'flaky')
    .map(({ file, title, tests: [test] }) =>
      told(file, title, test?.results.at(-1)?.error?.message),
    )
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, tests }
}

const told = (file, title, message) => `${file} › ${title}\n        ${firstLine(message)}`
