import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { runProgram } from '../../src/cms/commands/steps.mjs'
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

const total = { passed: 0, failed: 0 }
for (const { name, url } of databases) {
  const label = `10 000 rows on ${name}`
  const script = ['--conditions=production', '--import=tsx', 'tests/deep/ten-thousand.ts']
  const env = {
    DATABASE_URL: url,
    MEDIA_DIR: folder,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  }
  const { code, output } = await runProgram('node', script, { label, env })
  console.log(`${label}: ${code === 0 ? 'ok' : 'FAILED'}\n${output}`)
  total[code === 0 ? 'passed' : 'failed'] += 1
}
rmSync(folder, { recursive: true, force: true })
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
