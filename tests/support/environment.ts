import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll } from 'vitest'

import { emptyDatabase } from './emptyDatabase'

/** Each test file has a database, a media folder and a secret of its own, set before it imports anything. */
const folder = mkdtempSync(join(tmpdir(), 'pionniers-test-'))
const media = join(folder, 'media')
mkdirSync(media)

Object.assign(process.env, {
  DATABASE_URL: emptyDatabase(folder),
  MEDIA_DIR: media,
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  SITE_URL: 'http://localhost:3000',
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))
