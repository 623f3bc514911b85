import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'

import { inject } from 'vitest'

/** The address of a migrated database that nobody has written in; a file of this folder on SQLite. */
export function emptyDatabase(folder: string): string {
  if (process.env.TEST_DATABASE === 'mongodb') {
    const url = new URL(process.env.TEST_MONGODB_URL ?? '')
    url.pathname = `/pionniers-${randomUUID()}`
    return url.href
  }
  const file = join(folder, `${randomUUID()}.db`)
  const template = inject('template')
  copyFileSync(template, file)
  // What SQLite has not yet moved into the file itself.
  if (existsSync(`${template}-wal`)) copyFileSync(`${template}-wal`, `${file}-wal`)
  return `file:${file}`
}
