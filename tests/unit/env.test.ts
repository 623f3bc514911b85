import { describe, expect, test } from 'vitest'

import { EnvironmentError, parseEnvironment } from '@/env'

const secret = 'f3b1c29d8e7a4560b2c4d6e8fa1b3c5d7e9f0a2b'
const parse = (raw: Record<string, string | undefined> = {}) =>
  parseEnvironment({ PAYLOAD_SECRET: secret, ...raw })

function complaint(raw: Record<string, string | undefined>): string {
  try {
    parse(raw)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message
    throw error
  }
  return ''
}

test('a secret is all it takes', () => {
  expect(parse()).toMatchObject({
    DATABASE_URL: 'file:./data/pionniers.db',
    HOST: '127.0.0.1',
    MEDIA_DIR: './media',
    PORT: 3000,
    SITE_URL: 'http://localhost:3000',
    TRUST_PROXY: 0,
  })
})

test('the site is where the port is, unless it says where', () => {
  expect(parse({ PORT: '8080' }).SITE_URL).toBe('http://localhost:8080')
  expect(parse({ SITE_URL: 'https://pionniers.exemple.fr//' }).SITE_URL).toBe(
    'https://pionniers.exemple.fr',
  )
})

test('an empty variable is a missing one', () => {
  expect(parse({ PORT: '', DATABASE_URL: '' })).toMatchObject({
    PORT: 3000,
    DATABASE_URL: 'file:./data/pionniers.db',
  })
})

describe('the secret', () => {
  test.each([
    [undefined, 'PAYLOAD_SECRET manque'],
    ['', 'PAYLOAD_SECRET manque'],
    ['trop-court', 'PAYLOAD_SECRET est trop court'],
    ['a'.repeat(64), 'PAYLOAD_SECRET se devine'],
    ['ababababababababababababababababab', 'PAYLOAD_SECRET se devine'],
    ['changez-moi-f3b1c29d8e7a4560b2c4d6e8fa', 'PAYLOAD_SECRET se devine'],
    ['my-secret-f3b1c29d8e7a4560b2c4d6e8fa1b', 'PAYLOAD_SECRET se devine'],
    ['0123456789f3b1c29d8e7a4560b2c4d6e8fa1b', 'PAYLOAD_SECRET se devine'],
  ])('%o is refused, with the way to make one', (PAYLOAD_SECRET, sentence) => {
    const message = complaint({ PAYLOAD_SECRET })
    expect(message).toContain(sentence)
    expect(message).toContain('openssl rand -hex 32')
    if (PAYLOAD_SECRET) expect(message).not.toContain(PAYLOAD_SECRET)
  })

  test('is not asked for while building', () => {
    const raw = { PAYLOAD_SECRET: undefined, NEXT_PHASE: 'phase-production-build' }
    expect(parse(raw).PAYLOAD_SECRET).not.toBe('')
  })
})

describe('the database', () => {
  test.each(['file:./x.db', 'mongodb://h/b', 'mongodb+srv://h/b'])(
    '%s is known',
    (DATABASE_URL) => {
      expect(parse({ DATABASE_URL })).toMatchObject({ DATABASE_URL })
    },
  )

  test.each(['postgres://moi:motdepasse@h/b', './x.db', 'sqlite:x'])(
    '%s is refused, without repeating it',
    (DATABASE_URL) => {
      const message = complaint({ DATABASE_URL })
      expect(message).toContain(
        'DATABASE_URL doit commencer par file: (SQLite) ou mongodb:// (MongoDB).',
      )
      expect(message).not.toContain('motdepasse')
    },
  )

  test('MongoDB needs a replica set in production', () => {
    const production = { NODE_ENV: 'production' }
    expect(complaint({ ...production, DATABASE_URL: 'mongodb://h/b' })).toContain('replica set')
    expect(complaint({ ...production, DATABASE_URL: 'mongodb://h/b?replicaSet=rs0' })).toBe('')
    expect(complaint({ ...production, DATABASE_URL: 'mongodb+srv://h/b' })).toBe('')
    expect(complaint({ DATABASE_URL: 'mongodb://h/b' })).toBe('')
  })
})

describe('numbers and addresses', () => {
  test.each([
    [{ PORT: 'trois mille' }, 'PORT doit être un nombre entier.'],
    [{ PORT: '80.5' }, 'PORT doit être un nombre entier.'],
    [{ PORT: '-1' }, 'PORT ne peut pas être négatif.'],
    [{ PORT: '70000' }, 'PORT ne peut pas dépasser 65535.'],
    [{ TRUST_PROXY: '99' }, 'TRUST_PROXY ne peut pas dépasser 10.'],
    [{ CACHE_MB: 'beaucoup' }, 'CACHE_MB doit être un nombre entier.'],
    [{ SITE_URL: 'pionniers.exemple.fr' }, 'SITE_URL doit être une adresse complète'],
    [{ SITE_URL: 'ftp://exemple.fr' }, 'SITE_URL doit être une adresse complète'],
  ])('%o', (raw, sentence) => {
    expect(complaint(raw)).toContain(sentence)
  })

  test('all that is wrong is said at once', () => {
    const message = complaint({ PORT: 'x', DATABASE_URL: 'y', SITE_URL: 'z' })
    expect(message.split('\n').filter((line) => line.startsWith('  - '))).toHaveLength(3)
  })
})

test('a mail server needs an address to send from', () => {
  expect(complaint({ SMTP_URL: 'smtp://courrier.exemple.fr:587' })).toContain('MAIL_FROM manque')
  expect(
    parse({ SMTP_URL: 'smtps://u:p%40ss@c.exemple.fr', MAIL_FROM: 'Nous <nous@exemple.fr>' }),
  ).toMatchObject({ MAIL_FROM: 'Nous <nous@exemple.fr>' })
})

test('a mail server that is no address is named, and its password is not repeated', () => {
  const faults = complaint({
    SMTP_URL: 'https://u:motdepasse-tres-long@exemple.fr',
    MAIL_FROM: 'x',
  })
  expect(faults).toContain('SMTP_URL doit être de la forme')
  expect(faults).toContain('MAIL_FROM doit être une adresse')
  expect(faults).not.toContain('tres-long')
})

test('an address to send from has no line break to smuggle a header in', () => {
  expect(complaint({ MAIL_FROM: 'Nous\nBcc: x@y.fr <nous@exemple.fr>' })).toContain(
    'MAIL_FROM doit',
  )
})

test('the contact for weaknesses is an address people can use', () => {
  const contact = 'mailto:securite@exemple.fr'
  expect(parse({ SECURITY_CONTACT: contact })).toMatchObject({ SECURITY_CONTACT: contact })
  expect(complaint({ SECURITY_CONTACT: 'securite@exemple.fr' })).toContain('SECURITY_CONTACT doit')
})
