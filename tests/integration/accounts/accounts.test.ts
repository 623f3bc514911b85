import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { employ } from '../../support/people'

const WRONG_LOGIN = 'Adresse ou mot de passe incorrect.'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

const signIn = (email: string, password: string) =>
  newsroom.rest(null, 'POST', '/api/users/login', { email, password })

const account = async (id: string) => newsroom.payload.findByID({ collection: 'users', id })

describe('roles', () => {
  test.each(['writer', 'reviewer', 'editor'] as const)(
    'a %s cannot give them, not even to themselves',
    async (role) => {
      const person = await newsroom.hire(role)

      await newsroom.rest(person, 'PATCH', `/api/users/${person.id}`, {
        name: 'Renommée',
        roles: ['admin', 'editor'],
      })

      expect(await account(person.id)).toMatchObject({ name: 'Renommée', roles: [role] })
    },
  )

  test('an admin gives them', async () => {
    const person = await employ(newsroom.payload, { roles: ['writer'] })
    const admin = await newsroom.hire('admin')

    await newsroom.rest(admin, 'PATCH', `/api/users/${person.id}`, { roles: ['reviewer'] })

    expect(await account(person.id)).toMatchObject({ roles: ['reviewer'] })
  })

  test('only an admin opens an account', async () => {
    const editor = await newsroom.hire('editor')
    const before = await newsroom.countOf('users')
    const data = {
      email: 'nouvelle@exemple.fr',
      name: 'Nouvelle',
      password: 'un long mot de passe',
      roles: ['admin'],
    }

    const answer = await newsroom.rest(editor, 'POST', '/api/users', data)

    expect(answer.status).toBe(403)
    expect(await newsroom.countOf('users')).toBe(before)
  })
})

describe('other people’s accounts', () => {
  test('cannot be read, changed or deleted by colleagues', async () => {
    const [writer, editor] = [await newsroom.hire('writer'), await newsroom.hire('editor')]
    const before = await account(editor.id)

    const list = await newsroom.rest(writer, 'GET', '/api/users')
    const answers = [
      await newsroom.rest(writer, 'GET', `/api/users/${editor.id}`),
      await newsroom.rest(writer, 'PATCH', `/api/users/${editor.id}`, { email: 'x@exemple.fr' }),
      await newsroom.rest(writer, 'DELETE', `/api/users/${editor.id}`),
      await newsroom.rest(writer, 'POST', '/api/users/unlock', { email: editor.email }),
    ]

    expect(list.body.docs.map(({ id }: { id: string }) => id)).toEqual([writer.id])
    for (const { status } of answers) expect([403, 404]).toContain(status)
    expect(await account(editor.id)).toEqual(before)
  })

  test('do not come with what they wrote', async () => {
    const writer = await newsroom.hire('writer')
    const { body } = await newsroom.rest(writer, 'GET', `/api/users/${writer.id}`)
    expect(body).not.toHaveProperty('hash')
    expect(body).not.toHaveProperty('salt')
  })
})

describe('the last administrator', () => {
  const MESSAGE = 'Il doit rester au moins un compte d’administration.'

  test('cannot lose the role, nor the account', async () => {
    const admin = await newsroom.hire('admin')

    const demotion = await newsroom.rest(admin, 'PATCH', `/api/users/${admin.id}`, {
      roles: ['editor'],
    })
    const deletion = await newsroom.rest(admin, 'DELETE', `/api/users/${admin.id}`)

    expect([demotion, deletion]).toMatchObject([
      { status: 409, message: MESSAGE },
      { status: 409, message: MESSAGE },
    ])
    expect(await account(admin.id)).toMatchObject({ roles: ['admin'] })
  })

  test('may go once there is another', async () => {
    const admin = await newsroom.hire('admin')
    const second = await employ(newsroom.payload, { roles: ['admin'] })

    const answer = await newsroom.rest(admin, 'DELETE', `/api/users/${second.id}`)

    expect(answer.status).toBe(200)
  })
})

describe('passwords', () => {
  const TOO_SHORT = 'Choisissez un mot de passe d’au moins 12 caractères.'

  test('short ones are refused, whoever chooses them', async () => {
    const writer = await newsroom.hire('writer')
    const admin = await newsroom.hire('admin')
    const data = { email: 'a@exemple.fr', name: 'A', roles: ['writer'], password: 'court' }

    const own = await newsroom.rest(writer, 'PATCH', `/api/users/${writer.id}`, {
      password: 'court',
    })
    const others = await newsroom.rest(admin, 'POST', '/api/users', data)

    expect([own, others]).toMatchObject([
      { status: 400, message: TOO_SHORT },
      { status: 400, message: TOO_SHORT },
    ])
    expect((await signIn(writer.email, writer.password)).status).toBe(200)
  })

  test('a wrong one, a locked account and an unknown one answer the same', async () => {
    const person = await employ(newsroom.payload, { roles: ['writer'] })

    const unknown = await signIn('personne@exemple.fr', 'n’importe quoi')
    const wrong = []
    for (let attempt = 0; attempt < 6; attempt += 1) {
      wrong.push(await signIn(person.email, 'n’importe quoi'))
    }
    const locked = await signIn(person.email, person.password)

    for (const { status, message } of [unknown, ...wrong, locked]) {
      expect({ status, message }).toEqual({ status: 401, message: WRONG_LOGIN })
    }
    expect(locked.body).toEqual(unknown.body)
  })

  test('asking for a new one does not tell which accounts exist', async () => {
    const person = await newsroom.hire('writer')
    const ask = (email: string) =>
      newsroom.rest(null, 'POST', '/api/users/forgot-password', { email })

    const [known, unknown] = [await ask(person.email), await ask('personne@exemple.fr')]

    expect({ ...known, headers: null, bytes: null }).toEqual({
      ...unknown,
      headers: null,
      bytes: null,
    })
  })
})

describe('where no mail can be sent', () => {
  test('an administrator is shown the link of an invitation, and none of an account in use', async () => {
    const admin = await newsroom.hire('admin')
    const data = { email: 'lea@exemple.fr', name: 'Léa Petit', roles: ['writer'] }
    const { id } = (await newsroom.rest(admin, 'POST', '/api/users', data)).body.doc
    const invite = (who = admin) => newsroom.rest(who, 'POST', `/api/users/${id}/invitation`)

    expect((await invite(await newsroom.hire('editor'))).status).toBe(403)
    const first = await invite()
    const { address } = (await invite()).body
    const choose = (link: string) =>
      newsroom.rest(null, 'POST', '/api/users/reset-password', {
        token: link.split('/').at(-1),
        password: 'un long mot de passe',
      })

    expect((await choose(first.body.address)).status).toBe(403)
    expect((await choose(address)).status).toBe(200)
    expect((await signIn(data.email, 'un long mot de passe')).status).toBe(200)
    expect((await invite()).status).toBe(409)
  })

  test('whoever forgot a password is told whom to ask, in the same words as strangers', async () => {
    const { email } = await newsroom.hire('writer')
    const ask = (address: string) =>
      newsroom.rest(null, 'POST', '/api/users/forgot-password', { email: address })
    const [known, unknown] = [await ask(email), await ask('personne@exemple.fr')]

    expect(known).toMatchObject({
      status: 200,
      body: { message: expect.stringContaining('à la personne qui l’administre') },
    })
    expect(unknown.body).toEqual(known.body)
  })
})

test('a session ends with its sign-out', async () => {
  const person = await employ(newsroom.payload, { roles: ['writer'] })
  const me = () => newsroom.rest(person, 'GET', '/api/users/me')
  expect((await me()).status).toBe(200)

  await newsroom.rest(person, 'POST', '/api/users/logout')

  expect((await me()).status).toBe(401)
})

test('an administrator manages accounts and writes nothing', async () => {
  const admin = await newsroom.hire('admin')
  const before = await newsroom.countOf('pioneers')

  const answer = await newsroom.rest(admin, 'POST', '/api/pioneers?draft=true', { name: 'X' })

  expect(answer).toMatchObject({
    status: 403,
    message: 'Votre rôle ne permet pas d’écrire des contenus.',
  })
  expect(await newsroom.countOf('pioneers')).toBe(before)
})
