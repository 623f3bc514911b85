import { closeMailServer, received, server } from '../../support/mailServer'

import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { sendDueLinks } from '@/accounts/links/deliver'
import { typeset } from '@/content/impact-metrics/typography'
import { env } from '@/env'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { employ } from '../../support/people'
import { soon } from '../../support/soon'

const DEAD_LINK = typeset(
  'Ce lien a déjà servi, ou il a expiré. Demandez-en un autre par « Mot de passe oublié ».',
)
const GOOD = 'un tout nouveau mot de passe'
const DAY_MS = 24 * 60 * 60 * 1000

let newsroom: Newsroom
const said = vi.spyOn(console, 'warn').mockImplementation(() => {})

beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(async () => {
  await newsroom.close()
  await closeMailServer()
})
beforeEach(() => {
  received.length = 0
  server.refusals = 0
  said.mockClear()
})

const ask = (email: unknown) => newsroom.rest(null, 'POST', '/api/users/forgot-password', { email })

const choose = (token: string, password: unknown = GOOD) =>
  newsroom.rest(null, 'POST', '/api/users/reset-password', { token, password })

const signIn = (email: string, password: string) =>
  newsroom.rest(null, 'POST', '/api/users/login', { email, password })

const stored = (id: string) =>
  newsroom.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  })

const expireLinkOf = (id: string) =>
  newsroom.payload.db.updateOne({
    collection: 'users',
    id,
    data: { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() },
  })

const mailsTo = (address: string) =>
  received.filter(({ to }) => [to].flat().some((one) => one?.text.includes(address)))

/** The nth mail to somebody, once it is there. */
const mailTo = (address: string, nth = 1) =>
  vi
    .waitFor(() => expect(mailsTo(address)[nth - 1]).toBeDefined(), { timeout: 60_000 })
    .then(() => {
      const mail = mailsTo(address)[nth - 1]!
      const link = /^https?:\S+$/m.exec(mail.text ?? '')?.[0] ?? ''
      return { mail, link, token: link.split('/').at(-1)! }
    })

const hireWriter = () => employ(newsroom.payload, { name: 'Marie Dupont', roles: ['writer'] })

let applicants = 0
async function invite(data: object = {}) {
  const admin = await newsroom.hire('admin')
  const email = `nouvelle-${(applicants += 1)}@exemple.fr`
  const answer = await newsroom.rest(admin, 'POST', '/api/users', {
    email,
    name: 'Léa Petit',
    roles: ['writer'],
    ...data,
  })
  return { admin, email, answer, id: String(answer.body.doc?.id) }
}

describe('a forgotten password', () => {
  test('is asked for in the same words by those who have an account and by strangers', async () => {
    const { email } = await hireWriter()

    const answers = [await ask(email), await ask('personne@exemple.fr'), await ask(email)]

    for (const { status, body } of answers) {
      expect(status).toBe(200)
      expect(body).toEqual({
        message: typeset(
          'Si un compte porte cette adresse, un courriel part à l’instant : il contient un lien pour choisir un nouveau mot de passe.',
        ),
      })
    }
    await mailTo(email)
    expect(mailsTo('personne@exemple.fr')).toEqual([])
  })

  test.each([[undefined], [''], [{ like: '%' }], [['a@exemple.fr']], ['pas une adresse']])(
    'what is no address (%j) is answered by what to do',
    async (email) => {
      const answer = await ask(email)
      expect(answer).toMatchObject({
        status: 400,
        message: 'Écrivez l’adresse électronique de votre compte.',
      })
    },
  )

  test('brings a French letter whose link leads to this site', async () => {
    const { email } = await hireWriter()
    await ask(` ${email.toUpperCase()} `)
    const { mail, link } = await mailTo(email)

    expect(mail.subject).toBe('Choisissez un nouveau mot de passe')
    expect(link).toMatch(new RegExp(`^${env.SITE_URL}/admin/mot-de-passe/[\\w-]{43}$`))
    expect(mail.html).toContain(`href="${link}"`)
    expect(mail.html).toContain('lang="fr"')
    for (const body of [mail.text, String(mail.html)]) {
      expect(body).toContain('Marie Dupont')
      expect(body).toMatch(/une seule fois, jusqu’au \d+(er)?\s\S+\s\d{4} à \d+\sh\s\d\d/)
    }
  })

  test('its link chooses a password once, and ends the sessions that were open', async () => {
    const person = await hireWriter()
    await ask(person.email)
    const { token } = await mailTo(person.email)

    const short = await choose(token, 'court')
    expect(short).toMatchObject({
      status: 400,
      message: expect.stringMatching(/au moins 12 caractères/),
    })
    const chosen = await choose(token)
    const again = await choose(token, 'encore un autre mot de passe')

    expect(chosen.status).toBe(200)
    expect(chosen.headers.get('set-cookie')).toMatch(/payload-token=.+HttpOnly/)
    expect(chosen.body).toEqual({ message: 'Votre mot de passe est enregistré.' })
    expect(again).toMatchObject({ status: 403, message: DEAD_LINK })
    expect((await signIn(person.email, person.password)).status).toBe(401)
    expect((await signIn(person.email, GOOD)).status).toBe(200)
    expect((await newsroom.rest(person, 'GET', '/api/users/me')).status).toBe(401)
  })

  test('two who use one link at the same moment: one chooses', async () => {
    const { email } = await hireWriter()
    await ask(email)
    const { token } = await mailTo(email)

    const passwords = ['le mot de passe numéro un', 'le mot de passe numéro deux']
    const answers = await Promise.all(passwords.map((password) => choose(token, password)))

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
    const winner = answers.findIndex(({ status }) => status === 200)
    const entries = []
    for (const password of passwords) entries.push((await signIn(email, password)).status)
    expect(entries).toEqual(winner === 0 ? [200, 401] : [401, 200])
  })

  test('its link expires, and an address made up opens nothing', async () => {
    const { id, email, password } = await hireWriter()
    await ask(email)
    const { token } = await mailTo(email)
    const expiry = new Date(String((await stored(id))?.resetPasswordExpiration)).getTime()
    expect(Math.round((expiry - Date.now()) / 60_000)).toBeLessThanOrEqual(60)
    await expireLinkOf(id)

    for (const made of [token, 'inventé', '', String((await stored(id))?.resetPasswordToken)])
      expect(await choose(made)).toMatchObject({ status: 403, message: DEAD_LINK })
    expect((await signIn(email, password)).status).toBe(200)
  })

  test('asked for again, the last link is the one that works', async () => {
    const { email } = await hireWriter()
    await ask(email)
    const first = await mailTo(email)
    await ask(email)
    const second = await mailTo(email, 2)

    expect((await choose(first.token)).status).toBe(403)
    expect((await choose(second.token)).status).toBe(200)
    await ask(email)
    expect((await choose((await mailTo(email, 3)).token)).status).toBe(200)
  })

  test('the database never holds what opens the link', async () => {
    const { id, email } = await hireWriter()
    await ask(email)
    const { token } = await mailTo(email)
    expect(JSON.stringify(await stored(id))).not.toContain(token)
  })

  test('a link asked for before the password was changed is dead', async () => {
    const person = await hireWriter()
    await ask(person.email)
    const { token } = await mailTo(person.email)
    await newsroom.rest(person, 'PATCH', `/api/users/${person.id}`, { password: GOOD })

    expect((await choose(token)).status).toBe(403)
    expect((await signIn(person.email, GOOD)).status).toBe(200)
  })

  test('a mail server that refuses is asked again, and gets a link that works', async () => {
    const { email } = await hireWriter()
    server.refusals = 1
    await ask(email)
    await soon(() => expect(said).toHaveBeenCalled())
    expect(received).toEqual([])

    const { payload } = newsroom
    await sendDueLinks({ payload, now: new Date(Date.now() + 2 * 60_000) })
    await sendDueLinks({ payload, now: new Date(Date.now() + 3 * 60_000) })

    expect(mailsTo(email)).toHaveLength(1)
    expect((await choose((await mailTo(email)).token)).status).toBe(200)
  })

  test('one account is sent ten letters an hour at most, without a word of it', async () => {
    const { email } = await hireWriter()
    for (let nth = 1; nth <= 10; nth += 1) {
      await ask(email)
      await mailTo(email, nth)
    }

    expect((await ask(email)).status).toBe(200)
    await sendDueLinks({ payload: newsroom.payload })
    expect(mailsTo(email)).toHaveLength(10)
  })

  test('a locked account may be opened again by its owner', async () => {
    const { id, email } = await hireWriter()
    const lockUntil = new Date(Date.now() + DAY_MS).toISOString()
    await newsroom.payload.db.updateOne({ collection: 'users', id, data: { lockUntil } })
    await ask(email)

    expect((await choose((await mailTo(email)).token)).status).toBe(200)
    expect((await signIn(email, GOOD)).status).toBe(200)
  })
})

describe('an invitation', () => {
  test('takes a name, an address and roles, and the person chooses her password', async () => {
    const { email, answer, id } = await invite({ roles: ['reviewer'] })
    expect(answer.status).toBe(201)
    expect(JSON.stringify(answer.body)).not.toMatch(/password|token|hash/i)
    const { mail, link, token } = await mailTo(email)

    expect(mail.subject).toBe('Votre compte sur Les pionniers')
    expect(link).toMatch(new RegExp(`^${env.SITE_URL}/admin/mot-de-passe/`))
    expect(mail.text).toContain('(relecture)')
    const expiry = new Date(String((await stored(id))?.resetPasswordExpiration)).getTime()
    expect(Math.round((expiry - Date.now()) / DAY_MS)).toBe(7)

    expect((await choose(token)).status).toBe(200)
    expect((await choose(token)).status).toBe(403)
    const { body } = await signIn(email, GOOD)
    expect(body.user).toMatchObject({ email, name: 'Léa Petit', roles: ['reviewer'] })
  })

  test.each(['', null, undefined])(
    'before she chooses, nobody signs in (password %j)',
    async (password) => {
      const { email, answer } = await invite({ password })
      expect(answer.status).toBe(201)
      for (const guess of ['', ' ', 'undefined', 'null', email])
        expect((await signIn(email, guess)).status).toBeGreaterThanOrEqual(400)
      await mailTo(email)
    },
  )

  test('is sent again by an administrator, and the first link is dead', async () => {
    const { admin, email, id } = await invite()
    const first = await mailTo(email)
    const writer = await newsroom.hire('writer')

    const path = `/api/users/${id}/invitation`
    expect((await newsroom.rest(writer, 'POST', path)).status).toBe(403)
    expect((await newsroom.rest(null, 'POST', path)).status).toBe(401)
    const again = await newsroom.rest(admin, 'POST', path)
    expect(again).toMatchObject({
      status: 200,
      body: { message: expect.stringMatching(/L’invitation part/) },
    })
    expect(JSON.stringify(again.body)).not.toContain('/mot-de-passe/')

    const second = await mailTo(email, 2)
    expect((await choose(first.token)).status).toBe(403)
    expect((await choose(second.token)).status).toBe(200)
    expect(await newsroom.rest(admin, 'POST', path)).toMatchObject({
      status: 409,
      message: expect.stringMatching(/a déjà choisi son mot de passe/),
    })
  })

  test('that expired is asked for again by the person herself', async () => {
    const { email, id } = await invite()
    const first = await mailTo(email)
    await expireLinkOf(id)
    expect((await choose(first.token)).status).toBe(403)

    await ask(email)
    const second = await mailTo(email, 2)
    expect(second.mail.subject).toBe('Votre compte sur Les pionniers')
    expect((await choose(second.token)).status).toBe(200)
  })

  test('sent to a wrong address dies when the address is put right, and leaves anew', async () => {
    const { admin, email, id } = await invite()
    const wrong = await mailTo(email)
    const right = `juste-${email}`
    await newsroom.rest(admin, 'PATCH', `/api/users/${id}`, { email: right })

    const { token } = await mailTo(right)
    expect((await choose(wrong.token)).status).toBe(403)
    expect((await choose(token)).status).toBe(200)
  })

  test('dies with the account', async () => {
    const { admin, email, id } = await invite()
    const { token } = await mailTo(email)
    await newsroom.rest(admin, 'DELETE', `/api/users/${id}`)
    expect((await choose(token)).status).toBe(403)
  })

  test('no mail leaves for an account that was refused', async () => {
    const { email } = await invite()
    await mailTo(email)
    const twin = await invite({ email })
    const nameless = await invite({ name: '' })

    expect([twin.answer.status, nameless.answer.status]).toEqual([400, 400])
    await sendDueLinks({ payload: newsroom.payload })
    expect(received).toHaveLength(1)
  })

  test('what is kept of it is for the administration alone', async () => {
    const { admin, email, id } = await invite()
    await choose((await mailTo(email)).token)
    const { body } = await signIn(email, GOOD)

    const own = await newsroom.rest({ token: body.token }, 'GET', `/api/users/${id}`)
    await newsroom.rest(admin, 'PATCH', `/api/users/${id}`, {
      invitedOn: new Date().toISOString(),
      resetPasswordToken: 'a',
    })

    expect(own.body).not.toHaveProperty('passwordLink')
    expect(await stored(id)).toMatchObject({ invitedOn: null, resetPasswordToken: null })
  })
})
