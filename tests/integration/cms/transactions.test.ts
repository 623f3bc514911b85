import { setTimeout as pause } from 'node:timers/promises'

import type { CollectionAfterChangeHook, CollectionAfterOperationHook } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { sharedEdition } from '@/server/edition'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { photo } from '../../support/pictures'

const isSqlite = process.env.TEST_DATABASE === 'sqlite'
const trusted = { trusted: 'test' } as const

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

const hooks = () => newsroom.payload.collections.pioneers.config.hooks
const undo: (() => void)[] = []
afterEach(() => undo.splice(0).forEach((step) => step()))

/** Adds a last hook to pioneers for the length of one test. */
function afterEachSave(hook: CollectionAfterChangeHook) {
  hooks().afterChange.push(hook)
  undo.push(() => void hooks().afterChange.pop())
}

function beforeCommit(hook: CollectionAfterOperationHook) {
  hooks().afterOperation.push(hook)
  undo.push(() => void hooks().afterOperation.pop())
}

const stored = (id: string) => newsroom.stored('pioneers', id)

async function saveTwentyTimes(id: string, data: object, flags: string) {
  const editor = await newsroom.hire('editor')
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      newsroom.save(editor, `pioneers/${id}?${flags}`, {
        headline: `Essai ${index}`,
        ...data,
      }),
    ),
  )
  return answers.map(({ status }) => status)
}

describe('twenty saves of one document at the same moment', () => {
  test.each([
    ['drafts', {}, 'draft=true', 0],
    ['publications', { _status: 'published' }, '', 1],
  ] as const)('%s: each succeeds or answers a conflict', async (_, data, flags, editionsEach) => {
    const { id } = await newsroom.publishPioneer()
    const before = await stored(id)

    const statuses = await saveTwentyTimes(id, data, flags)

    const after = await stored(id)
    const succeeded = statuses.filter((status) => status === 200).length
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([])
    expect(succeeded).toBeGreaterThan(0)
    if (isSqlite && editionsEach) expect(succeeded).toBe(20)
    expect(after.latest).toHaveLength(1)
    expect(after.versions).toBe(before.versions + succeeded)
    expect(after.edition).toBe(before.edition + succeeded * editionsEach)
    expect(after.readers).toMatchObject({ _status: 'published' })
  })
})

test('twenty new documents at the same moment, with one title, have twenty addresses', async () => {
  const writer = await newsroom.hire('writer')
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      newsroom.rest(writer, 'POST', '/api/pioneers?draft=true', { name: 'Même nom' }),
    ),
  )

  const created = answers.filter(({ status }) => status === 201)
  const slugs = new Set(created.map(({ body }) => body.doc.slug))
  expect(slugs.size).toBe(created.length)
  expect(answers.filter(({ status }) => ![201, 400, 409].includes(status))).toEqual([])
  if (isSqlite) expect(created).toHaveLength(20)
})

describe('a hook that throws leaves nothing behind', () => {
  const fail = () => afterEachSave(() => Promise.reject(new Error('Échec voulu')))

  async function unreleasedPortrait() {
    const { id } = await newsroom.payload.create({
      collection: 'media',
      context: trusted,
      data: { alt: 'Un portrait' },
      file: { data: await photo(), mimetype: 'image/jpeg', name: 'photo.jpg', size: 1_000 },
    })
    return id
  }

  test('of a creation', async () => {
    const { id } = await newsroom.publishPioneer()
    const before = await stored(id)
    const announced = sharedEdition().number
    fail()

    await expect(newsroom.publishPioneer({ slug: 'jamais' })).rejects.toThrow('Échec voulu')

    expect(await stored(id)).toEqual(before)
    expect(await newsroom.countOf('addresses')).toBeGreaterThan(0)
    const { totalDocs } = await newsroom.payload.count({
      collection: 'addresses',
      where: { path: { equals: '/pionniers/jamais' } },
    })
    expect(totalDocs).toBe(0)
    expect(sharedEdition().number).toBe(announced)
  })

  test('of a publication with a new address and a portrait', async () => {
    const portrait = await unreleasedPortrait()
    const { id } = await newsroom.publishPioneer()
    const before = await stored(id)
    fail()

    const attempt = newsroom.payload.update({
      collection: 'pioneers',
      id,
      context: trusted,
      data: { portrait, slug: 'jamais-non-plus', headline: 'Jamais', _status: 'published' },
    })
    await expect(attempt).rejects.toThrow('Échec voulu')

    expect(await stored(id)).toEqual(before)
    const media = await newsroom.payload.findByID({ collection: 'media', id: portrait })
    expect(media.released).toBe(false)
  })

  test('of a draft, of a withdrawal and of a trashing', async () => {
    const { id } = await newsroom.publishPioneer()
    const before = await stored(id)
    fail()

    const attempts = [
      { draft: true, data: { headline: 'Jamais' } },
      { draft: false, data: { _status: 'draft' as const } },
      { draft: false, data: { deletedAt: new Date().toISOString() } },
    ]
    for (const attempt of attempts) {
      const save = newsroom.payload.update({
        collection: 'pioneers',
        id,
        context: trusted,
        ...Object(attempt),
      })
      await expect(save).rejects.toThrow('Échec voulu')
      expect(await stored(id)).toEqual(before)
    }
  })

  test('of an upload: no record and no file', async () => {
    const { afterChange } = newsroom.payload.collections.media.config.hooks
    afterChange.push(() => Promise.reject(new Error('Échec voulu')))
    undo.push(() => void afterChange.pop())
    const { readdir } = await import('node:fs/promises')
    const files = async () => (await readdir(process.env.MEDIA_DIR ?? '')).sort()
    const before = [await files(), await newsroom.countOf('media')]

    await expect(unreleasedPortrait()).rejects.toThrow('Échec voulu')

    expect([await files(), await newsroom.countOf('media')]).toEqual(before)
  })

  test('and the next save goes through', async () => {
    const { id } = await newsroom.publishPioneer()
    expect((await stored(id)).readers).not.toBeNull()
  })
})

test.runIf(isSqlite)('a nested save that forgot its request fails at once, by name', async () => {
  const { id } = await newsroom.publishPioneer()
  const other = await newsroom.writePioneer()
  const before = await stored(id)
  afterEachSave(async ({ doc }) => {
    if (doc.id !== id) return
    await newsroom.payload.update({
      collection: 'pioneers',
      id: other.id,
      context: trusted,
      data: { headline: 'Oubliée' },
      draft: true,
    })
  })

  const attempt = newsroom.payload.update({
    collection: 'pioneers',
    id,
    context: trusted,
    data: { headline: 'Jamais', _status: 'published' },
  })

  // Said at once, and not after the patience of whoever waits for another writer, which says so.
  await expect(attempt).rejects.toThrow('pass `req` to the nested call')
  expect(await stored(id)).toEqual(before)
})

test('a commit that fails is reported, and changes nothing', async () => {
  const { id } = await newsroom.publishPioneer()
  const before = await stored(id)
  const announced = sharedEdition().number
  beforeCommit(async ({ req, result }) => {
    const session = Object(newsroom.payload.db).sessions[String(await req.transactionID)]
    // SQLite: the connection of the transaction is lost. MongoDB: the server refuses to commit.
    if (isSqlite) session.db.session.tx.close()
    else {
      session.commitTransaction = async () => {
        await session.abortTransaction()
        throw new Error('commit refused')
      }
    }
    return result
  })

  const attempt = newsroom.payload.update({
    collection: 'pioneers',
    id,
    context: trusted,
    data: { headline: 'Perdu', _status: 'published' },
  })

  await expect(attempt).rejects.toThrow()
  undo.splice(0).forEach((step) => step())
  expect(await stored(id)).toEqual(before)
  expect(sharedEdition().number).toBe(announced)
  await expect(newsroom.publishPioneer()).resolves.toHaveProperty('id')
})

test('a write conflict of the database is answered 409, in French', async () => {
  const { id } = await newsroom.publishPioneer()
  const before = await stored(id)
  afterEachSave(() => Promise.reject(Object.assign(new Error('WriteConflict'), { code: 112 })))

  const answer = await newsroom.save(await newsroom.hire('editor'), `pioneers/${id}?draft=true`, {
    headline: 'Après',
  })

  expect(answer).toMatchObject({
    status: 409,
    message:
      'Quelqu’un a enregistré ce contenu au même moment. Rechargez la page, puis recommencez.',
  })
  expect(await stored(id)).toEqual(before)
})

test('readers are not kept waiting by a writer', async () => {
  const { id } = await newsroom.publishPioneer({ headline: 'Avant' })
  let seen: unknown
  afterEachSave(async () => {
    seen = await newsroom.seenByReaders('pioneers', id)
    await pause(1)
  })

  await newsroom.payload.update({
    collection: 'pioneers',
    id,
    context: trusted,
    data: { headline: 'Après', _status: 'published' },
  })

  expect(seen).toMatchObject({ headline: 'Avant' })
})
