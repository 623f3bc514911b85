import { randomBytes, randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, inject } from 'vitest'

/** Each test file has a database, a media folder and a secret of its own, set before it imports anything. */
const folder = mkdtempSync(join(tmpdir(), 'pionniers-test-'))
const media = join(folder, 'media')
mkdirSync(media)

function ownDatabase(): string {
  if (process.env.TEST_DATABASE === 'mongodb') {
    const url = new URL(process.env.TEST_MONGODB_URL ?? '')
    url.pathname = `/pionniers-${randomUUID()}`
    return url.href
  }
  const file = join(folder, 'test.db')
  const template = inject('template')
  copyFileSync(template, file)
  // What SQLite has not yet moved into the file itself.
  if (existsSync(`${template}-wal`)) copyFileSync(`${template}-wal`, `${file}-wal`)
  return `file:${file}`
}

Object.assign(process.env, {
  DATABASE_URL: ownDatabase(),
  MEDIA_DIR: media,
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  SITE_URL: 'http://localhost:3000',
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))
