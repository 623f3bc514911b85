import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

import { runCommand } from './commands'

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated, empty SQLite file: each test file starts from a copy. */
    template: string
  }
}

/** Migrations run once for the whole suite, by the very command that operators run. */
export default async function migrateTemplate(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'pionniers-template-'))
  const template = join(folder, 'template.db')
  project.provide('template', template)

  const { code, output } = await runCommand('src/cms/commands/migrate.ts', {
    DATABASE_URL: `file:${template}`,
    MEDIA_DIR: folder,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  })
  if (code !== 0) throw new Error(`The migrations failed:\n${output}`)

  return () => rmSync(folder, { recursive: true, force: true })
}
