import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { CollectionSlug } from 'payload'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { employ } from '../../support/people'
import { photo } from '../../support/pictures'
import type { Call } from '../../support/rest'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

const stored = (id: string) => newsroom.stored('pioneers', id)
const asEditor = async (...call: Call) => newsroom.rest(await newsroom.hire('editor'), ...call)
const patch = async (id: string, data: object, flags = '') =>
  newsroom.save(await newsroom.hire('editor'), `pioneers/${id}?${flags}`, data)

describe('an editor', () => {
  test('publishes a draft', async () => {
    const { id } = await newsroom.writePioneer()

    expect((await patch(id, { _status: 'published' })).status).toBe(200)

    expect(await stored(id)).toMatchObject({
      readers: { headline: 'Avant' },
      latest: [{ _status: 'published' }],
    })
  })

  test('publishes from the form of the admin, which sends every field', async () => {
    const { id } = await newsroom.writePioneer()
    const whole = await newsroom.payload.findByID({
      collection: 'pioneers',
      id,
      depth: 0,
      draft: true,
    })

    const data = { ...whole, deletedAt: null, _status: 'published' }
    expect((await patch(id, data)).status).toBe(200)

    expect((await stored(id)).readers).toMatchObject({ headline: 'Avant' })
  })

  test('publishing in the trash shows readers neither the page nor its portrait', async () => {
    const { id: portrait } = await newsroom.payload.create({
      collection: 'media',
      data: { alt: 'Un portrait' },
      file: { data: await photo(), mimetype: 'image/jpeg', name: 'photo.jpg', size: 1_000 },
    })
    const { id } = await newsroom.publishPioneer({ portrait })
    await patch(id, { deletedAt: new Date().toISOString() })

    await patch(id, { _status: 'published' }, 'trash=true')

    expect((await stored(id)).readers).toBeNull()
    // Another page shows the portrait for a while: when it goes, nothing is left that does.
    const other = await newsroom.publishPioneer({ portrait })
    await patch(other.id, { _status: 'draft' }, 'unpublishAllLocales=true')
    const file = await newsroom.payload.findByID({ collection: 'media', id: portrait })
    expect(file.released).toBe(false)
  })

  test('publishes by autosave without losing the version in the history', async () => {
    const { id } = await newsroom.writePioneer()
    await patch(id, { headline: 'Saisi' }, 'draft=true&autosave=true')
    await patch(id, { _status: 'published' }, 'draft=true&autosave=true')
    await patch(id, { headline: 'Suite' }, 'draft=true&autosave=true')

    const statuses = (await newsroom.versionsOf('pioneers', id)).map(({ version }) => [
      version._status,
      version.headline,
    ])

    expect(statuses).toContainEqual(['published', 'Saisi'])
    expect(await stored(id)).toMatchObject({
      readers: { headline: 'Saisi' },
      latest: [{ headline: 'Suite', _status: 'draft' }],
    })
  })

  test('publishes what is on the screen over a newer draft', async () => {
    const { id } = await newsroom.publishPioneer()
    await patch(id, { headline: 'Brouillon' }, 'draft=true')

    await patch(id, { headline: 'Final', _status: 'published' })

    expect(await stored(id)).toMatchObject({
      readers: { headline: 'Final' },
      latest: [{ headline: 'Final', _status: 'published' }],
    })
  })

  test('saves without a flag, and nothing goes online', async () => {
    const { id } = await newsroom.publishPioneer()

    await patch(id, { headline: 'Après' })

    expect(await stored(id)).toMatchObject({
      readers: { headline: 'Avant' },
      latest: [{ headline: 'Après', _status: 'draft' }],
    })
  })

  test('withdraws, trashes, takes out of the trash as a draft, deletes', async () => {
    const { id } = await newsroom.publishPioneer()

    await patch(id, { _status: 'draft' }, 'unpublishAllLocales=true')
    expect(await stored(id)).toMatchObject({ readers: null, row: { _status: 'draft' } })

    await patch(id, { _status: 'published' })
    await patch(id, { deletedAt: new Date().toISOString() })
    expect(await stored(id)).toMatchObject({ readers: null, row: { _status: 'draft' } })

    await patch(id, { deletedAt: null, _status: 'published' }, 'trash=true')
    expect(await stored(id)).toMatchObject({ readers: null, row: { _status: 'draft' } })
    expect((await stored(id)).row?.deletedAt ?? null).toBeNull()

    await asEditor('DELETE', `/api/pioneers/${id}`)
    expect(await stored(id)).toMatchObject({ row: null, versions: 0 })
  })

  test('trashing a live page never puts its newer draft online, then or later', async () => {
    const { id } = await newsroom.publishPioneer()
    await patch(id, { headline: 'Secret' }, 'draft=true')

    await patch(id, { deletedAt: new Date().toISOString() }, 'draft=true')
    await patch(id, { deletedAt: null }, 'trash=true')

    expect((await stored(id)).readers).toBeNull()
  })

  test('restores an old version as a draft', async () => {
    const { id } = await newsroom.publishPioneer({ headline: 'Ancien' })
    await patch(id, { headline: 'Nouveau', _status: 'published' })
    const [, first] = await newsroom.versionsOf('pioneers', id)

    const answer = await asEditor('POST', `/api/pioneers/versions/${first!.id}`)

    expect(answer).toMatchObject({ status: 200, message: 'Version restaurée comme brouillon.' })
    expect(await stored(id)).toMatchObject({
      readers: { headline: 'Nouveau' },
      latest: [{ headline: 'Ancien', _status: 'draft' }],
    })
  })

  test('neither publishes nor withdraws several at once', async () => {
    const { id } = await newsroom.publishPioneer()
    const user = await newsroom.hire('editor')
    const before = await stored(id)

    for (const _status of ['published', 'draft'] as const) {
      const attempt = newsroom.payload.update({
        collection: 'pioneers',
        data: { _status },
        user,
        where: { id: { equals: id } },
      })
      await expect(attempt).rejects.toThrow(
        'La publication et le retrait se font document par document.',
      )
    }

    expect(await stored(id)).toEqual(before)
  })

  test('cannot publish what is not complete, and hears in French what is missing', async () => {
    const { id } = await newsroom.writePioneer({ headline: '' })
    const before = await stored(id)

    const answer = await patch(id, { _status: 'published' })

    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ data: { errors: [{ path: 'headline' }] } }] },
    })
    expect(answer.message).toMatch(/champ/)
    expect(await stored(id)).toEqual(before)
  })
})

describe('doors that lead nowhere', () => {
  test('there is no scheduled publication to queue or to run', async () => {
    const { id } = await newsroom.writePioneer()
    const before = await stored(id)
    const task = { task: 'schedulePublish', input: { doc: { relationTo: 'pioneers', value: id } } }

    const answers = [
      await asEditor('GET', '/api/payload-jobs/run'),
      await asEditor('POST', '/api/payload-jobs', task),
    ]
    // MongoDB refuses a task nobody defined, SQLite takes it: either way nothing does it.
    await newsroom.payload.jobs.queue(Object(task)).catch(() => undefined)
    await newsroom.payload.jobs.run({ silent: true })

    expect(answers.map(({ status }) => status)).toEqual([401, 403])
    const tasks = newsroom.payload.config.jobs.tasks ?? []
    expect(tasks.map(({ slug }) => slug)).toEqual(['check-source-links', 'sweep-drafts'])
    expect(await stored(id)).toEqual(before)
  })

  test('somebody who lost the role may no longer publish with the session of yesterday', async () => {
    const { id } = await newsroom.writePioneer()
    const former = await employ(newsroom.payload, { roles: ['editor'] })
    const admin = await newsroom.hire('admin')
    await newsroom.rest(admin, 'PATCH', `/api/users/${former.id}`, { roles: ['writer'] })
    const before = await stored(id)

    const answer = await newsroom.rest(former, 'PATCH', `/api/pioneers/${id}`, {
      _status: 'published',
    })

    expect(answer.status).toBe(403)
    expect(await stored(id)).toEqual(before)
  })

  test('the edition is not for hands', async () => {
    const before = await newsroom.edition()
    const answer = await asEditor('POST', '/api/globals/edition', { number: 0 })
    expect(answer.status).toBe(403)
    expect(await newsroom.edition()).toBe(before)
  })

  test('the trusted word cannot be said from outside', async () => {
    const { id } = await newsroom.writePioneer()
    const before = await stored(id)
    const writer = await newsroom.hire('writer')
    const body = { _status: 'published', context: { trusted: 'seed' } }

    const answer = await newsroom.rest(
      writer,
      'PATCH',
      `/api/pioneers/${id}?context[trusted]=seed`,
      body,
    )

    expect(answer.status).toBe(403)
    expect(await stored(id)).toEqual(before)
  })
})

describe('every collection under editorial control', () => {
  type Row = [slug: CollectionSlug, write: () => Promise<{ id: string }>]
  const rows: Row[] = [
    ['pioneers', () => newsroom.writePioneer()],
    ['programmes', () => newsroom.publishProgramme({ _status: 'draft' })],
    ['themes', () => newsroom.publishTheme({ _status: 'draft' })],
    ['organisations', () => newsroom.publishOrganisation({ _status: 'draft' })],
    ['pages', () => newsroom.publishPage({ _status: 'draft' })],
    ['impact-metrics', () => newsroom.writeMetric()],
  ]

  test('is tried here', () => {
    const versioned = Object.values(newsroom.payload.collections)
      .filter(({ config }) => config.versions)
      .map(({ config }) => config.slug)
    expect(versioned.sort()).toEqual(rows.map(([slug]) => slug).sort())
  })

  test.each(rows)('%s: a writer may not publish', async (slug, write) => {
    const { id } = await write()
    const before = await newsroom.stored(slug, id)
    const writer = await newsroom.hire('writer')

    const answer = await newsroom.rest(writer, 'PATCH', `/api/${slug}/${id}`, {
      _status: 'published',
    })

    expect(answer).toMatchObject({
      status: 403,
      message: 'Votre rôle ne permet pas de publier\u00a0: enregistrez un brouillon.',
    })
    expect(await newsroom.stored(slug, id)).toEqual(before)
  })
})
