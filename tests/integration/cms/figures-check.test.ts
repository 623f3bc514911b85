import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { runCommand } from '../../support/commands'
import { openNewsroom, type Newsroom } from '../../support/newsroom'

const { DATABASE_URL = '', MEDIA_DIR = '', PAYLOAD_SECRET = '' } = process.env
const environment = { DATABASE_URL, MEDIA_DIR, PAYLOAD_SECRET }
const check = 'src/cms/commands/checkFigures.ts'

vi.setConfig({ testTimeout: 120_000 })

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

/** The table cut into words: it folds its lines where the terminal ends. */
const words = (output: string) => output.replace(/[\s│├┤─┼]+/g, ' ')

describe('npm run figures:check', () => {
  test('has nothing to say of an empty site', async () => {
    const { code, output } = await runCommand(check, environment)
    expect(output).toContain('Rien à signaler')
    expect(code).toBe(0)
  })

  test('reports the doubts of the source page, with its progress and a status', async () => {
    await runCommand('src/cms/seed/command.ts', environment)

    const { code, output } = await runCommand(check, environment)

    expect(code).toBe(1)
    const report = words(output)
    for (const doubt of [
      '300 projets lancés » et « au moins 120 initiatives',
      '27 000 personnes ramenées vers l’emploi » et « objectif 2020 : 72 000 emplois',
      'l’année 2020 est passée',
      'commence en 2011, mais Sharing Cities commence en 2013',
    ]) {
      expect(report).toContain(doubt)
    }
    expect(report).toContain('La source ne donne qu’un ordre de grandeur')
    expect(output).toMatch(/\d+\/\d+ textes/)
    expect(output).not.toContain('contradiction')
  })

  test('says with another status that it could not check', async () => {
    const { code } = await runCommand(check, { ...environment, PAYLOAD_SECRET: '' })
    expect(code).not.toBe(0)
  })
})
