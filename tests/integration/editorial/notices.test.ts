import { closeMailServer, received, server } from '../../support/mailServer'

import { setTimeout as pause } from 'node:timers/promises'

import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { inTransaction } from '@/cms/databases/inTransaction'
import { sendDue } from '@/editorial/cms/notices/mail/deliver'
import { remindOverdue } from '@/editorial/cms/notices/overdue'
import { peopleWhoCan } from '@/editorial/cms/notices/people'
import { startPump } from '@/editorial/cms/notices/pump'
import { tell, type Notice } from '@/editorial/cms/notices/tell'
import type { NoticeRow } from '@/editorial/cms/notices/notice'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { employ, type Colleague } from '../../support/people'
import { soon } from '../../support/soon'

const MINUTE_MS = 60 * 1000
const later = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS)

let newsroom: Newsroom
let reviewer: Colleague
const said = vi.spyOn(console, 'warn').mockImplementation(() => {})

beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(async () => {
  await newsroom.close()
  await closeMailServer()
})

let occasion = 0
beforeEach(async () => {
  received.length = 0
  Object.assign(server, { refusals: 0, slowness: 0 })
  said.mockClear()
  await newsroom.payload.db.deleteMany({ collection: 'notices', where: {} })
  await newsroom.payload.db.deleteMany({ collection: 'revisions', where: {} })
  const email = `relecture-${(occasion += 1)}@exemple.fr`
  reviewer = await employ(newsroom.payload, { name: 'Marie Dupont', email, roles: ['reviewer'] })
})

const notice = (change: Partial<Notice> = {}): Notice => ({
  kind: 'review-asked',
  about: { collection: 'pioneers', id: 'abc', title: 'Chea Lun' },
  to: [reviewer.id],
  sentence: `Paul Martin vous demande de relire « ${change.about?.title ?? 'Chea Lun'} ».`,
  occasion: String(occasion),
  ...change,
})

const request = (): Promise<PayloadRequest> => createLocalReq({}, newsroom.payload)
const telling = async (change: Partial<Notice> = {}) => tell(notice(change), await request())
const send = (now?: Date) => sendDue({ payload: newsroom.payload, now })
const stored = async (): Promise<NoticeRow[]> => {
  const found = await newsroom.payload.db.find<NoticeRow>({
    collection: 'notices',
    pagination: false,
    sort: 'at',
    where: {},
  })
  return found.docs
}
const mails = async () => (await stored()).map(({ mail }) => mail)

describe('who is told', () => {
  test('people are asked for by ability, and a locked account is left out', async () => {
    const { payload } = newsroom
    const writer = await employ(payload, { roles: ['writer'] })
    const locked = await employ(payload, { roles: ['editor'] })
    const lockUntil = later(5).toISOString()
    await payload.db.updateOne({ collection: 'users', id: locked.id, data: { lockUntil } })

    const able = await peopleWhoCan('review', await request())
    expect(able).toContain(reviewer.id)
    expect(able).not.toContain(writer.id)
    expect(able).not.toContain(locked.id)
  })

  test('the same occasion is told once, and another one again', async () => {
    await telling()
    await telling()
    expect(await stored()).toHaveLength(1)
    await telling({ occasion: 'autre' })
    expect(await stored()).toHaveLength(2)
  })

  test('nobody is told of what she does herself, nor is an account that is gone', async () => {
    const req = await createLocalReq({ user: reviewer }, newsroom.payload)
    await tell(notice({ to: [reviewer.id, reviewer.id] }), req)
    const gone = await employ(newsroom.payload, { roles: ['reviewer'] })
    const where = { id: { equals: gone.id } }
    await newsroom.payload.db.deleteOne({ collection: 'users', where })
    await telling({ to: [gone.id] })
    expect(await stored()).toEqual([])
  })
})

describe('an e-mail', () => {
  test('says what, by whom and why, as text and as HTML, and leads to the review', async () => {
    await telling({ note: 'Les chiffres\nont changé.' })
    await send()

    expect(received).toHaveLength(1)
    const [mail] = received
    expect(mail?.subject).toBe('Paul Martin vous demande de relire «\u00a0Chea Lun\u00a0»')
    expect(Object(mail?.to).text).toContain(reviewer.email)
    expect(mail?.from?.text).toContain('redaction@exemple.fr')
    const link = 'http://localhost:3000/admin/collections/pioneers/abc/relecture'
    for (const body of [mail?.text, String(mail?.html)]) {
      expect(body).toContain('Paul Martin vous demande de relire «\u00a0Chea Lun\u00a0».')
      expect(body).toContain('ont changé.')
      expect(body).toContain(link)
    }
    expect(await stored()).toMatchObject([{ mail: 'sent', mailedOn: expect.anything() }])
  })

  test('of a decision leads to the document, as does one of several things', async () => {
    await telling({ kind: 'decision', about: { collection: 'pioneers', id: 'x', title: 'Une' } })
    await telling()
    await telling({ kind: 'comment' })
    await send()
    const links = received.map(({ text }) => /collections\S+/.exec(text ?? '')?.[0])
    expect(links.sort()).toEqual(['collections/pioneers/abc', 'collections/pioneers/x'])
  })

  test('carries a hostile title as words, in one header', async () => {
    const title = 'Chea\r\nBcc: pirate@exemple.fr\r\n\r\n<script>alert(1)</script>'
    await telling({ about: { collection: 'pioneers', id: 'a"><b', title }, sentence: title })
    await send()

    const [mail] = received
    expect(mail?.headers.has('bcc')).toBe(false)
    expect(mail?.subject).toContain('Chea Bcc\u00a0: pirate@exemple.fr <script>')
    expect(String(mail?.html)).not.toContain('<script>')
    expect(String(mail?.html)).toContain('/admin/collections/pioneers/a%22%3E%3Cb/relecture"')
  })

  test('gathers what one person is told about one document, and no more than that', async () => {
    const other = await employ(newsroom.payload, { roles: ['reviewer'] })
    await telling({ to: [reviewer.id, other.id] })
    await telling({ kind: 'comment', sentence: 'Une réponse.' })
    await telling({ about: { collection: 'pioneers', id: 'def', title: 'Autre' } })
    await send()

    const own = received.filter(({ to }) => Object(to).text.includes(reviewer.email))
    expect(own.map(({ subject }) => subject).sort()).toEqual([
      '2\u00a0nouvelles\u00a0: Chea Lun',
      'Paul Martin vous demande de relire «\u00a0Autre\u00a0»',
    ])
    expect(received).toHaveLength(3)
    expect(own.map(({ text }) => text).join()).toContain('Une réponse.')
  })
})

describe('a message leaves once', () => {
  test('under four pumps at the same time', async () => {
    server.slowness = 50
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      await telling({ about: { collection: 'pioneers', id, title: id } })
      await telling({ kind: 'comment', about: { collection: 'pioneers', id, title: id } })
    }
    await Promise.all([send(), send(), send(), send()])
    await send()

    expect(received).toHaveLength(5)
    expect(new Set(await mails())).toEqual(new Set(['sent']))
  })

  test('after a refusal, which is tried again later under the same name', async () => {
    server.refusals = 2
    await telling()
    await send()
    expect(await stored()).toMatchObject([{ mail: 'pending', attempts: 1 }])
    await send()
    expect(await stored(), 'too early').toMatchObject([{ mail: 'pending', attempts: 1 }])
    await send(later(2))
    await send(later(60))

    expect(received).toHaveLength(1)
    expect(await stored()).toMatchObject([{ mail: 'sent', attempts: 3 }])
    expect(said.mock.calls.join()).toContain('EMESSAGE 451')
    expect(said.mock.calls.join()).not.toContain(reviewer.email)
  })

  test('has the same Message-ID each time it is tried', async () => {
    const sending = vi.spyOn(newsroom.payload, 'sendEmail')
    server.refusals = 1
    await telling()
    await send()
    await send(later(2))
    const names = sending.mock.calls.map(([message]) => message.messageId)
    sending.mockRestore()
    expect(names).toHaveLength(2)
    expect(new Set(names)).toEqual(new Set([received[0]?.messageId]))
  })

  test('is given up after five refusals', async () => {
    server.refusals = 9
    await telling()
    for (let hours = 0; hours < 8; hours += 1) await send(later(hours * 180))
    expect(await stored()).toMatchObject([{ mail: 'failed', attempts: 5 }])
    expect(server.refusals).toBe(4)
  })

  test('or not at all, when a process died with it in hand', async () => {
    await telling()
    const [row] = await stored()
    const data = { mail: 'sending', nextAttemptOn: later(10).toISOString() }
    await newsroom.payload.db.updateOne({ collection: 'notices', id: row!.id, data })
    await send(later(9))
    expect(await mails()).toEqual(['sending'])
    await send(later(11))
    expect(await mails()).toEqual(['failed'])
    expect(received).toEqual([])
    expect(said.mock.calls.join()).toContain('interrompus')
  })
})

describe('what a person wants', () => {
  const choose = (mailedAbout: string[] | null) =>
    newsroom.payload.db.updateOne({ collection: 'users', id: reviewer.id, data: { mailedAbout } })

  test('nothing means nothing, and the notice stays in the admin', async () => {
    await choose([])
    await telling()
    await send()
    expect(await mails()).toEqual(['none'])
    expect(received).toEqual([])
  })

  test('counts when the message leaves', async () => {
    await telling()
    await telling({ kind: 'comment' })
    await choose(['comment'])
    await send()
    expect(received.map(({ text }) => text).join()).toContain('Voir le commentaire')
    expect(received.map(({ text }) => text).join()).not.toContain('Relire')
    expect((await mails()).sort()).toEqual(['none', 'sent'])
  })

  test('is hers to choose, even for those who manage accounts', async () => {
    const { rest, hire } = newsroom
    const path = `/api/users/${reviewer.id}`
    const chosen = async () => {
      const account = await newsroom.payload.findByID({ collection: 'users', id: reviewer.id })
      return account.mailedAbout
    }
    const mayChoose = async (person: Colleague) =>
      Boolean(
        (await rest(person, 'POST', `/api/users/access/${reviewer.id}`, {})).body.fields.mailedAbout
          .update,
      )
    expect(await mayChoose(reviewer)).toBe(true)
    expect(await mayChoose(await hire('admin'))).toBe(false)
    await rest(reviewer, 'PATCH', path, { mailedAbout: ['decision'] })
    expect(await chosen()).toEqual(['decision'])
    await rest(await hire('admin'), 'PATCH', path, { mailedAbout: ['comment'], name: 'Marie D.' })
    expect(await chosen()).toEqual(['decision'])
    const stranger = await rest(await hire('writer'), 'PATCH', path, { mailedAbout: [] })
    expect([403, 404]).toContain(stranger.status)
  })

  test('an account that is gone or locked is written to no more, or once it is open again', async () => {
    await telling()
    const lockUntil = later(5).toISOString()
    const { db } = newsroom.payload
    await db.updateOne({ collection: 'users', id: reviewer.id, data: { lockUntil } })
    await send()
    expect(received).toEqual([])
    expect(await stored()).toMatchObject([{ mail: 'pending', attempts: 0 }])
    await send(later(6))
    expect(received).toHaveLength(1)

    await telling({ occasion: 'après' })
    await db.deleteOne({ collection: 'users', where: { id: { equals: reviewer.id } } })
    await send()
    expect(received).toHaveLength(1)
    expect(await mails()).not.toContain('pending')
  })
})

describe('with its transaction', () => {
  test('a notice is sent within the moment its step is in, and never when the step is undone', async () => {
    const stop = startPump(newsroom.payload)
    const undone = await request()
    const failing = inTransaction(undone, async () => {
      await tell(notice({ occasion: 'défaite' }), undone)
      throw new Error('undone')
    })
    await expect(failing).rejects.toThrow('undone')

    const req = await request()
    await inTransaction(req, async () => {
      await tell(notice({ occasion: 'faite' }), req)
      // Whoever looks before the end finds nothing, and does not look again soon.
      await pause(500)
    })
    await soon(async () => expect(await mails()).toEqual(['sent']))
    await stop()
    expect(received).toHaveLength(1)
  })
})

describe('an overdue review', () => {
  const daysAgo = (days: number) => later(-days * 24 * 60).toISOString()
  const revision = (change: object = {}) =>
    newsroom.payload.db.create({
      collection: 'revisions',
      data: {
        key: 'pioneers/abc',
        contentType: 'pioneers',
        document: 'abc',
        title: 'Chea Lun',
        stage: 'in-review',
        dueOn: daysAgo(2),
        reviewers: [reviewer.id],
        ...change,
      },
      req: {},
    })
  const told = async () => (await stored()).map(({ recipient }) => String(recipient)).sort()
  const remind = (now?: Date) => remindOverdue(newsroom.payload, now)

  test('is told once a day to who was named and to who submitted it', async () => {
    const { id: submitter } = await newsroom.hire('writer')
    await revision({ submittedBy: submitter, contributors: [submitter] })
    await Promise.all([remind(), remind()])
    await remind()
    expect(await told()).toEqual([reviewer.id, submitter].sort())

    await remind(later(24 * 60))
    expect(await stored()).toHaveLength(4)
    await send()
    expect(received[0]?.subject).toMatch(/relecture|2\u00a0nouvelles/)
  })

  test('is told to all who can review when nobody is named, and never to who wrote it', async () => {
    const author = await employ(newsroom.payload, { roles: ['editor'] })
    await revision({ reviewers: [], contributors: [author.id] })
    await remind()
    expect(await told()).toContain(reviewer.id)
    expect(await told()).not.toContain(author.id)
  })

  test.each([
    ['it is due today', { dueOn: new Date().toISOString() }],
    ['it is decided', { stage: 'approved' }],
    ['it is in the trash', { inTrash: true }],
  ])('is told to nobody when %s', async (_, change) => {
    await revision(change)
    await remind()
    expect(await stored()).toEqual([])
  })
})

describe('reading', () => {
  test('marks one’s own as read, one or all, and another’s does not exist', async () => {
    const { rest, hire } = newsroom
    await telling()
    await telling({ kind: 'comment' })
    const [first] = await stored()
    const path = `/api/notices/${first!.id}`

    expect(await rest(await hire('admin'), 'POST', `${path}/read`)).toMatchObject({ status: 404 })
    expect(await rest(await hire('admin'), 'GET', path)).toMatchObject({ status: 404 })
    expect((await rest(await hire('admin'), 'POST', '/api/notices/read')).body).toEqual({ read: 0 })
    expect(await rest(null, 'POST', `${path}/read`)).toMatchObject({ status: 401 })
    expect((await stored()).every(({ readOn }) => !readOn)).toBe(true)

    expect((await rest(reviewer, 'POST', `${path}/read`)).body).toEqual({ read: 1 })
    expect((await rest(reviewer, 'POST', `${path}/read`)).body).toEqual({ read: 0 })
    const before = new Date(Date.now() - 60_000).toISOString()
    const early = await rest(reviewer, 'POST', `/api/notices/read?until=${before}`)
    expect(early.body).toEqual({ read: 0 })
    expect((await rest(reviewer, 'POST', '/api/notices/read')).body).toEqual({ read: 1 })
    expect((await stored()).every(({ readOn }) => readOn)).toBe(true)
  })

  test('nobody writes, changes or deletes a notice through the API', async () => {
    const { rest } = newsroom
    await telling()
    const [row] = await stored()
    const path = `/api/notices/${row!.id}`
    expect((await rest(reviewer, 'PATCH', path, { sentence: 'x' })).status).toBe(403)
    expect((await rest(reviewer, 'DELETE', path)).status).toBe(403)
    expect((await rest(reviewer, 'POST', '/api/notices', { sentence: 'x' })).status).toBe(403)
    expect(await stored()).toMatchObject([{ sentence: row!.sentence }])
  })
})
