import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { runProgram } from '../../src/cms/commands/steps.mjs'
import { guards } from './guards.mjs'

/*
 * Disables one guard of the workflow at a time, in a copy, and runs the tests: they must fail each time, or
 * the guard is proven by nothing.
 */

const copy = mkdtempSync(join(tmpdir(), 'pionniers-mutations-'))
for (const name of ['src', 'tests', 'package.json', 'tsconfig.json']) {
  cpSync(name, join(copy, name), { recursive: true })
}
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
process.chdir(copy)

const vitest = join('node_modules', 'vitest', 'vitest.mjs')
const run = (files, label) => {
  const named = files.map((file) => `tests/integration/editorial/${file}.test.ts`)
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', 'sqlite', '--bail', '1']
  return runProgram('node', [vitest, ...args, ...named], { label })
}

const every = [...new Set(guards.flatMap(({ provenBy }) => provenBy))]
const { code, output } = await run(every, 'as it is')
if (code !== 0) {
  console.log(`The tests fail as it is:\n${output}`)
  process.exit(1)
}

const survivors = []
for (const { guard, file, find, replace, provenBy } of guards) {
  const source = readFileSync(file, 'utf8')
  if (source.split(find).length !== 2) {
    console.log(`${guard}: ${file} does not say, once, « ${find} »`)
    survivors.push(guard)
    continue
  }
  writeFileSync(file, source.replace(find, replace))
  const { code: failed } = await run(provenBy, guard)
  writeFileSync(file, source)
  console.log(`${failed === 0 ? 'SURVIVED' : 'caught'}  ${guard}`)
  if (failed === 0) survivors.push(guard)
}
rmSync(copy, { recursive: true, force: true })
console.log(`${guards.length - survivors.length} of ${guards.length} guards are proven`)
process.exit(survivors.length === 0 ? 0 : 1)
