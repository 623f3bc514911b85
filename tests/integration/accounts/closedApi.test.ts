import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { everyCollection } from '../../support/collections'
import { openNewsroom, type Newsroom } from '../../support/newsroom'
import type { Call } from '../../support/rest'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  await newsroom.publishPioneer({ name: 'Publiée' })
})
afterAll(() => newsroom.close())

const calls: Call[] = [
  ...everyCollection.flatMap((slug): Call[] => [
    ['GET', `/api/${slug}`],
    ['GET', `/api/${slug}/count`],
    ['GET', `/api/${slug}/x`],
    ['GET', `/api/${slug}/versions`],
    ['POST', `/api/${slug}`, {}],
    ['POST', `/api/${slug}/access/x`, {}],
    ['PATCH', `/api/${slug}/x`, {}],
    ['PATCH', `/api/${slug}?where[id][exists]=true`, {}],
    ['DELETE', `/api/${slug}/x`],
    ['DELETE', `/api/${slug}?where[id][exists]=true`],
  ]),
  ['GET', '/api'],
  ['GET', '/api/access'],
  ['GET', '/api/globals/edition'],
  ['POST', '/api/globals/edition', { number: 0 }],
  ['GET', '/api/globals/heartbeat'],
  ['POST', '/api/graphql', { query: '{ __typename }' }],
  ['GET', '/api/og'],
  ['GET', '/api/payload-jobs/run'],
  ['GET', '/api/payload-preferences/x'],
  ['POST', '/api/payload-preferences/x', { value: 1 }],
  ['GET', '/api/media/paste-url?src=http://127.0.0.1/'],
  ['GET', '/api/users/init'],
  ['GET', '/api/users/me'],
  [
    'POST',
    '/api/users/first-register',
    { email: 'moi@exemple.fr', password: 'un long mot de passe' },
  ],
  ['POST', '/api/users/refresh-token'],
  ['POST', '/api/users/unlock', { email: 'moi@exemple.fr' }],
  ['POST', '/api/users/verify/x'],
  ['OPTIONS', '/api/pioneers'],
  ['PUT', '/api/pioneers/x', {}],
]

describe('someone without a session', () => {
  for (const call of calls) {
    test(`${call[0]} ${call[1]} is answered 401`, async () => {
      const answer = await newsroom.rest(null, ...call)

      expect(answer).toMatchObject({ status: 401, message: 'Connectez-vous.' })
    })
  }

  test('every collection of the site is in the list above', () => {
    const known: readonly string[] = everyCollection
    const slugs = Object.keys(newsroom.payload.collections)
    expect(slugs.filter((slug) => !known.includes(slug))).toEqual([])
  })

  test.each(['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override'])(
    'gains nothing by %s',
    async (header) => {
      const path = '/api/users/login'
      const answer = await newsroom.rest(null, 'POST', path, {}, { [header]: 'GET' })
      expect(answer.status).toBe(401)
    },
  )

  test('reads no unpublished neighbour letter by letter', async () => {
    const { id } = await newsroom.writePioneer({ name: 'Zoé Secrète' })
    await newsroom.publishProgramme({ pioneers: [id] })
    const guess = 'where[pioneers.name][like]=Z&draft=true'

    const answer = await newsroom.rest(null, 'GET', `/api/programmes?${guess}`)
    expect(answer.status).toBe(401)

    // And should the API ever open, the Local API says no as well.
    const asked = newsroom.payload.find({
      collection: 'programmes',
      draft: false,
      overrideAccess: false,
      user: null,
      where: { 'pioneers.name': { like: 'Z' } },
    })
    await expect(asked.then(({ totalDocs }) => totalDocs).catch(() => 0)).resolves.toBe(0)
  })

  test('a forged session is no session', async () => {
    const answer = await newsroom.rest({ token: 'faux.jeton.signé' }, 'GET', '/api/pioneers')
    expect(answer.status).toBe(401)
  })

  test('a session sent by another site is no session', async () => {
    const editor = await newsroom.hire('editor')
    const answer = await newsroom.rest(editor, 'GET', '/api/pioneers', undefined, {
      Origin: 'https://ailleurs.exemple',
    })
    expect(answer.status).toBe(401)
  })
})

test('the first account of an empty newsroom is not for whoever comes first', async () => {
  const count = await newsroom.countOf('users')
  const admin = await newsroom.hire('admin')

  const answer = await newsroom.rest(admin, 'POST', '/api/users/first-register', {
    email: 'moi@exemple.fr',
    password: 'un long mot de passe',
    name: 'Moi',
    roles: ['admin'],
  })

  expect(answer).toMatchObject({
    status: 403,
    message: 'Le premier compte se crée par «\u00a0npm run account:create\u00a0».',
  })
  expect(await newsroom.countOf('users')).toBeLessThanOrEqual(count + 1)
})

test('staff read the back office', async () => {
  const writer = await newsroom.hire('writer')

  const answer = await newsroom.rest(writer, 'GET', '/api/pioneers?draft=true')

  expect(answer.status).toBe(200)
  expect(answer.body.totalDocs).toBeGreaterThan(0)
})

test('an API key carries the abilities of its user, no more', async () => {
  const { id } = await newsroom.publishPioneer()
  const writer = await newsroom.hire('writer')
  const apiKey = '7c0c8a1e-5d0b-4f3a-9a0e-2f1f6f6f6f6f'
  await newsroom.rest(writer, 'PATCH', `/api/users/${writer.id}`, { enableAPIKey: true, apiKey })
  const before = await newsroom.stored('pioneers', id)
  const key = { Authorization: `users API-Key ${apiKey}` }

  const read = await newsroom.rest(null, 'GET', '/api/pioneers', undefined, key)
  const withdrawal = await newsroom.rest(
    null,
    'PATCH',
    `/api/pioneers/${id}`,
    { _status: 'draft' },
    key,
  )

  expect([read.status, withdrawal.status]).toEqual([200, 403])
  expect(await newsroom.stored('pioneers', id)).toEqual(before)
})
