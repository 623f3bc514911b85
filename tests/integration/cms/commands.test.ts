import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { runCommand } from '../../support/commands'
import { openNewsroom, type Newsroom } from '../../support/newsroom'

const { DATABASE_URL = '', MEDIA_DIR = '', PAYLOAD_SECRET = '', TEST_DATABASE } = process.env
const environment = { DATABASE_URL, MEDIA_DIR, PAYLOAD_SECRET }
const folder = mkdtempSync(join(tmpdir(), 'pionniers-commands-'))

const migrate = 'src/cms/commands/migrate.ts'
const seed = 'src/cms/seed/command.ts'
const createAccount = 'src/cms/commands/createAccount.ts'
const server = 'src/server/main.ts'

/** A command loads all of Payload: seconds of work, a minute on a busy machine. */
vi.setConfig({ testTimeout: 120_000 })

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(async () => {
  await newsroom.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Neither a stack nor the address of the database, which may hold a password. */
const isForPeople = (output: string) => !/\n\s+at |:\/\/\w/.test(output)

describe('npm run account:create', () => {
  const words = ['--email', 'premiere@exemple.fr', '--name', 'Première', '--roles', 'admin']

  test('opens the first account and shows its password once', async () => {
    const { code, output } = await runCommand(createAccount, environment, words)

    expect({ code, output }).toMatchObject({ code: 0 })
    expect(output).toContain('Compte créé : premiere@exemple.fr (Administration)')
    const password = /affiché une seule fois : (\S+)/.exec(output)?.[1]
    const answer = await newsroom.rest(null, 'POST', '/api/users/login', {
      email: 'premiere@exemple.fr',
      password,
    })
    expect(answer).toMatchObject({ status: 200, body: { user: { roles: ['admin'] } } })
  })

  test('refuses an address that has an account', async () => {
    const { code, output } = await runCommand(createAccount, environment, words)

    expect(code).toBe(1)
    expect(output).toContain('Un compte porte déjà cette adresse.')
  })

  test('says how it is used when something is missing or wrong', async () => {
    const { code, output } = await runCommand(createAccount, environment, [
      '--email',
      'deuxieme@exemple.fr',
      '--name',
      'Deuxième',
      '--roles',
      'chef',
    ])

    expect(code).toBe(1)
    expect(output).toContain('Usage : npm run account:create')
    expect(isForPeople(output)).toBe(true)
  })
})

test('npm run migrate changes nothing the second time', async () => {
  const { code, output } = await runCommand(migrate, environment)

  expect({ code, output }).toMatchObject({ code: 0 })
  expect(output).toContain('La base est à jour.')
})

describe.runIf(TEST_DATABASE === 'sqlite')('a start that cannot succeed', () => {
  const fresh = { ...environment, DATABASE_URL: `file:${join(folder, 'absent.db')}` }

  const faults: [string, Record<string, string>, string][] = [
    ['no secret', { PAYLOAD_SECRET: '' }, 'PAYLOAD_SECRET manque'],
    ['a secret one can guess', { PAYLOAD_SECRET: 'a'.repeat(40) }, 'PAYLOAD_SECRET se devine'],
    [
      'another kind of database',
      { DATABASE_URL: 'postgres://moi:motdepasse@localhost/base' },
      'DATABASE_URL doit commencer par file: (SQLite) ou mongodb:// (MongoDB).',
    ],
    [
      'a database that does not answer',
      { DATABASE_URL: 'mongodb://moi:motdepasse@127.0.0.1:1/base?replicaSet=rs0' },
      'La base de données ne répond pas.',
    ],
    [
      'a MongoDB without transactions, in production',
      { DATABASE_URL: 'mongodb://127.0.0.1:1/base', NODE_ENV: 'production' },
      'DATABASE_URL doit nommer un replica set',
    ],
  ]

  test.each(faults)('npm run migrate, %s', async (_, wrong, sentence) => {
    const { code, output } = await runCommand(migrate, { ...fresh, ...wrong })

    expect(code).toBe(1)
    expect(output).toContain(sentence)
    expect(output).not.toContain('motdepasse')
    expect(isForPeople(output)).toBe(true)
  })

  test.each([
    ['npm run seed', seed, []],
    [
      'npm run account:create',
      createAccount,
      ['--email', 'a@b.fr', '--name', 'A', '--roles', 'admin'],
    ],
  ] as const)('%s, on a database that was never migrated', async (_, command, words) => {
    const { code, output } = await runCommand(command, fresh, words)

    expect(code).toBe(1)
    expect(output).toContain('Lancez : npm run migrate')
    expect(isForPeople(output)).toBe(true)
  })

  test.each([
    ['no secret', { PAYLOAD_SECRET: '' }, 'PAYLOAD_SECRET manque'],
    ['a wrong port', { PORT: 'trois mille' }, 'PORT doit être un nombre entier.'],
  ])('npm start, %s', async (_, wrong, sentence) => {
    const { code, output } = await runCommand(server, {
      ...fresh,
      NODE_ENV: 'production',
      ...wrong,
    })

    expect(code).toBe(1)
    expect(output).toContain(sentence)
    expect(isForPeople(output)).toBe(true)
  })
})
