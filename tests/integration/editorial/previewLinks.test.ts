import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { findPioneerAt } from '@/content/pioneers/queries'
import { hashOfToken } from '@/editorial/previewTokens'
import type { Role } from '@/editorial/roles'
import { countOpening, linkOf } from '@/site/preview/link'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import type { Colleague } from '../../support/people'
import { prose } from '../../support/writings'

let newsroom: Newsroom
let writer: Colleague
let reviewer: Colleague
let editor: Colleague
let admin: Colleague
beforeAll(async () => {
  newsroom = await openNewsroom()
  writer = await newsroom.hire('writer')
  reviewer = await newsroom.hire('reviewer')
  editor = await newsroom.hire('editor')
  admin = await newsroom.hire('admin')
})
afterAll(() => newsroom.close())

const people = () => ({ writer, reviewer, editor, admin })
const everyone: Role[] = ['writer', 'reviewer', 'editor', 'admin']
const DAY = 24 * 60 * 60 * 1000

const aDraft = async (headline = 'À relire') => {
  const { id } = await newsroom.writePioneer({ headline, story: prose('Un récit.') })
  return ['pioneers', id] as const
}
type Place = readonly [collection: string, id: string]
const linksAt = ([collection, id]: Place) => `/api/${collection}/${id}/preview-links`

async function share(place: Place, asked: object = {}, person = writer) {
  const { body, message, status } = await newsroom.rest(person, 'POST', linksAt(place), asked)
  expect({ message, status }).toMatchObject({ status: 201 })
  return { id: String(body.link.id), token: String(body.address).split('/').at(-1) ?? '', ...body }
}

const open = (token: string) => linkOf(newsroom.payload, token)
async function headlineAt(token: string): Promise<string | undefined> {
  const link = await open(token)
  if (typeof link === 'string') return link
  return (await findPioneerAt(link.reader, link.version))?.headline
}

const rows = async () =>
  newsroom.payload.db.find<Record<string, unknown>>({ collection: 'preview-links', where: {} })

describe('a link', () => {
  test('shows the version it was made for, whatever is written or published after', async () => {
    const place = await aDraft('Première')
    const { token } = await share(place)
    await newsroom.save(writer, `${place.join('/')}?draft=true`, { headline: 'Deuxième' })
    expect(await headlineAt(token)).toBe('Première')

    expect((await newsroom.save(editor, place.join('/'), { _status: 'published' })).status).toBe(
      200,
    )
    expect(await headlineAt(token)).toBe('Première')
    expect(await headlineAt((await share(place)).token)).toBe('Deuxième')
  })

  test('shows what was saved when it was made, not what autosave writes next', async () => {
    const place = await aDraft()
    const autosave = (headline: string) =>
      newsroom.save(writer, `${place.join('/')}?draft=true&autosave=true`, { headline })
    await autosave('Tapé bien avant')
    await autosave('Tapé juste avant')
    const versions = (await newsroom.payload.countVersions({ collection: 'pioneers' })).totalDocs
    await autosave('Tapé avant')
    const after = (await newsroom.payload.countVersions({ collection: 'pioneers' })).totalDocs
    expect(after, 'an autosave writes over the one before').toBe(versions)
    const { token } = await share(place)
    await autosave('Tapé après')
    await autosave('Tapé encore après')

    expect(await headlineAt(token)).toBe('Tapé avant')
  })

  test('is 256 random bits, of which the database keeps only the hash', async () => {
    const place = await aDraft()
    const { token, address, message } = await share(place)
    const { token: another } = await share(place)

    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(another).not.toBe(token)
    expect(address).toMatch(/^https?:\/\/[^/]+\/apercu\/lien\/[\w-]{43}$/)
    expect(message).toContain('elle ne sera plus montrée')
    const stored = JSON.stringify((await rows()).docs)
    expect(stored).toContain(hashOfToken(token))
    expect(stored).not.toContain(token)
    const listed = await newsroom.rest(writer, 'GET', linksAt(place))
    expect(JSON.stringify(listed.body)).not.toContain(token)
    expect(JSON.stringify(listed.body)).not.toContain(hashOfToken(token))
  })

  test('names no relation that readers may not see', async () => {
    const hidden = await newsroom.publishOrganisation({ name: 'Organisation cachée' })
    await newsroom.payload.update({
      collection: 'organisations',
      id: hidden.id,
      data: { _status: 'draft' },
      context: { trusted: 'test' },
    })
    const shown = await newsroom.publishOrganisation({ name: 'Organisation montrée' })
    const of = async (organisation: string) => {
      const { id } = await newsroom.writePioneer({ organisation })
      const link = await open((await share(['pioneers', id])).token)
      if (typeof link === 'string') throw new Error(link)
      return (await findPioneerAt(link.reader, link.version))?.organisation?.name
    }
    expect(await of(shown.id)).toBe('Organisation montrée')
    expect(await of(hidden.id)).toBeUndefined()
  })

  test('reads as a visitor: the draft of another document stays closed', async () => {
    const link = await open((await share(await aDraft())).token)
    if (typeof link === 'string') throw new Error(link)
    expect(link.reader.asking).toEqual({ overrideAccess: false, user: null, draft: false })
  })

  test('ends at its hour', async () => {
    const place = await aDraft()
    const { token } = await share(place, { days: 2 })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * DAY - 60_000 })
    expect(await headlineAt(token)).toBe('À relire')
    vi.setSystemTime(Date.now() + 2 * 60_000)
    expect(await headlineAt(token)).toBe('expired')
    vi.useRealTimers()
  })

  test('says how often it was opened, and when', async () => {
    const begun = Date.now()
    const place = await aDraft()
    const { token } = await share(place, { recipient: ' Chea Lun ' })
    for (let time = 0; time < 2; time += 1) {
      const link = await open(token)
      if (typeof link !== 'string') await countOpening(link)
    }
    const { body } = await newsroom.rest(reviewer, 'GET', linksAt(place))
    expect(body.links).toMatchObject([
      { recipient: 'Chea Lun', createdBy: writer.name, openings: 2, state: 'open', isLatest: true },
    ])
    expect(Date.parse(body.links[0].openedOn)).toBeGreaterThanOrEqual(begun)
  })

  test('leads nowhere once its document is in the trash, or gone for good', async () => {
    const place = await aDraft()
    const [collection, id] = place
    const { token } = await share(place)
    const trashed = await newsroom.rest(editor, 'PATCH', `/api/${collection}/${id}`, {
      deletedAt: new Date().toISOString(),
    })
    expect(trashed.status).toBe(200)
    expect(await headlineAt(token)).toBe('gone')
    const refused = await newsroom.rest(writer, 'POST', linksAt(place), {})
    expect(refused.status).toBe(409)

    await newsroom.rest(editor, 'DELETE', `/api/${collection}/${id}?trash=true`)
    expect(await headlineAt(token)).toBe('unknown')
    expect(JSON.stringify((await rows()).docs)).not.toContain(id)
  })
})

describe('who', () => {
  const mayWrite = (role: Role) => role !== 'admin'

  test.each(everyone)('%s makes and revokes a link, or is told why not', async (role) => {
    const place = await aDraft()
    const { id, token } = await share(place)
    const person = people()[role]
    const before = (await rows()).totalDocs

    const made = await newsroom.rest(person, 'POST', linksAt(place), {})
    const revoked = await newsroom.rest(person, 'POST', `${linksAt(place)}/${id}/revoke`)

    expect(made.status).toBe(mayWrite(role) ? 201 : 403)
    expect(revoked.status).toBe(mayWrite(role) ? 200 : 403)
    expect((await rows()).totalDocs).toBe(before + (mayWrite(role) ? 1 : 0))
    expect(await headlineAt(token)).toBe(mayWrite(role) ? 'revoked' : 'À relire')
    if (!mayWrite(role)) expect(revoked.message).toContain('Votre rôle ne permet pas')
  })

  test('nobody without an account makes, lists or revokes', async () => {
    const place = await aDraft()
    const { id, token } = await share(place)
    const asked = [
      ['POST', linksAt(place)],
      ['GET', linksAt(place)],
      ['POST', `${linksAt(place)}/${id}/revoke`],
      ['GET', '/api/preview-links'],
    ] as const
    for (const [method, path] of asked) {
      expect((await newsroom.rest(null, method, path)).status, path).toBe(401)
    }
    expect(await headlineAt(token)).toBe('À relire')
  })

  test('the collection itself takes nothing and tells no hash, to anyone who writes', async () => {
    const { id, token } = await share(await aDraft())
    const data = { expiresOn: new Date(Date.now() + 900 * DAY).toISOString(), revokedOn: null }
    for (const person of Object.values(people())) {
      const path = `/api/preview-links/${id}`
      expect((await newsroom.rest(person, 'PATCH', path, data)).status).toBe(403)
      expect((await newsroom.rest(person, 'DELETE', path)).status).toBe(403)
      const read = await newsroom.rest(person, 'GET', path)
      expect(JSON.stringify(read.body)).not.toContain(hashOfToken(token))
    }
  })
})

describe('revoking', () => {
  test('ends one link and no other, and says so once more when asked again', async () => {
    const place = await aDraft()
    const first = await share(place)
    const second = await share(place)
    const path = `${linksAt(place)}/${first.id}/revoke`
    const before = Date.now()

    expect((await newsroom.rest(writer, 'POST', path)).body.message).toContain('n’ouvre plus rien')
    const revokedOn = async () => (await rows()).docs.find(({ id }) => id === first.id)?.revokedOn
    const then = await revokedOn()
    expect(Date.parse(String(then))).toBeGreaterThanOrEqual(before)
    expect((await newsroom.rest(reviewer, 'POST', path)).status).toBe(200)
    expect(await revokedOn()).toEqual(then)

    expect(await headlineAt(first.token)).toBe('revoked')
    expect(await headlineAt(second.token)).toBe('À relire')
  })

  test('needs a link of this very document', async () => {
    const { id, token } = await share(await aDraft())
    const elsewhere = linksAt(await aDraft())
    for (const link of [id, 'x', '000000000000000000000000']) {
      const answer = await newsroom.rest(editor, 'POST', `${elsewhere}/${link}/revoke`)
      expect(answer.status).toBe(404)
    }
    expect(await headlineAt(token)).toBe('À relire')
  })
})

describe('bad input makes no link', () => {
  const bad: [what: string, asked: object, status: number][] = [
    ['no day', { days: 0 }, 400],
    ['too many days', { days: 31 }, 400],
    ['half a day', { days: 0.5 }, 400],
    ['days in words', { days: '7' }, 400],
    ['a recipient that is no text', { recipient: { $ne: '' } }, 400],
    ['a letter for a recipient', { recipient: 'a'.repeat(121) }, 400],
    ['an unknown version', { version: '000000000000000000000000' }, 404],
    ['a version that is a query', { version: { $ne: null } }, 404],
    ['a list', [], 400],
  ]

  test.each(bad)('%s', async (_, asked, status) => {
    const place = await aDraft()
    const before = (await rows()).totalDocs
    const answer = await newsroom.rest(writer, 'POST', linksAt(place), asked)
    expect(answer.status).toBe(status)
    expect((await rows()).totalDocs).toBe(before)
  })

  test('another document’s version', async () => {
    const mine = await aDraft()
    const theirs = await aDraft()
    const { version } = await newsroom.workflow(writer, ...theirs)
    const refused = await newsroom.rest(writer, 'POST', linksAt(mine), { version })
    expect(refused.status).toBe(404)
    expect((await newsroom.rest(writer, 'POST', linksAt(theirs), { version })).status).toBe(201)
  })

  test('an organisation, which has no page', async () => {
    const { id } = await newsroom.publishOrganisation()
    const answer = await newsroom.rest(writer, 'POST', linksAt(['organisations', id]), {})
    expect(answer).toMatchObject({ status: 400 })
    expect(answer.message).toContain('n’a pas de page')
  })

  test('a figure about somebody who is not online', async () => {
    const { id: value } = await newsroom.writePioneer()
    const subject = { relationTo: 'pioneers' as const, value }
    const { id } = await newsroom.writeMetric({ subject })
    const answer = await newsroom.rest(writer, 'POST', linksAt(['impact-metrics', id]), {})
    expect(answer).toMatchObject({ status: 400 })
    expect(answer.message).toContain('n’est pas en ligne')

    const { id: shown } = await newsroom.writeMetric()
    expect(await share(['impact-metrics', shown])).toMatchObject({ link: { state: 'open' } })
  })

  test('a version that lacks what a page needs', async () => {
    const { id } = await newsroom.writePioneer({ headline: '' })
    const answer = await newsroom.rest(writer, 'POST', linksAt(['pioneers', id]), {})
    expect(answer).toMatchObject({ status: 400 })
    expect(answer.message).toContain('Il manque\u00a0: Accroche.')
  })

  test('a token that is none opens nothing, and asks the database nothing odd', async () => {
    const { token } = await share(await aDraft())
    for (const asked of [
      '',
      'x',
      `${token}a`,
      token.slice(1),
      token.toUpperCase(),
      `${token}%00`,
    ]) {
      expect(await headlineAt(asked)).toBe('unknown')
    }
  })
})
