import { readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { env } from '@/env'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import { photo, uploadForm } from '../../support/pictures'

let newsroom: Newsroom
beforeAll(async () => void (newsroom = await openNewsroom()))
afterAll(() => newsroom.close())

const onDisk = async () => (await readdir(env.MEDIA_DIR)).sort()

/** What a refusal must leave as it was. */
const everything = async () => ({
  files: await onDisk(),
  records: await newsroom.countOf('media'),
  edition: await newsroom.edition(),
})

async function send(form: FormData, role: 'writer' | 'editor' = 'writer') {
  return newsroom.rest(await newsroom.hire(role), 'POST', '/api/media', form)
}

async function upload(data: object = { alt: 'Un portrait' }) {
  const { body, message } = await send(uploadForm({ bytes: await photo(), data }))
  if (!body.doc) throw new Error(message)
  const { id, filename }: { id: string; filename: string } = body.doc
  return { id, filename }
}

const asVisitor = (filename: string) => newsroom.rest(null, 'GET', `/api/media/file/${filename}`)

const NOT_A_PICTURE = 'Ce fichier n’est pas une image JPEG, PNG, WebP, AVIF ou GIF, ni un PDF.'
const SVG = expect.stringMatching(/SVG.*exportez-le en PNG/)
const BROKEN = expect.stringContaining('abîmée ou incomplète')
const FOLDER_CLOSED = expect.stringMatching(
  /^Le dossier des médias n’est pas accessible en écriture\s: prévenez l’administration\.$/,
)

describe('a file that is not what it says', () => {
  test.each([
    [
      'a page named .jpg',
      '<html><script>alert(1)</script></html>',
      'photo.jpg',
      'image/jpeg',
      NOT_A_PICTURE,
    ],
    ['a page named .pdf', '<html></html>', 'rapport.pdf', 'application/pdf', NOT_A_PICTURE],
    [
      'an SVG named .png',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>',
      'image.png',
      'image/png',
      SVG,
    ],
    [
      'half a JPEG',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
      'photo.jpg',
      'image/jpeg',
      BROKEN,
    ],
  ])('%s is refused and leaves nothing', async (_, bytes, name, type, message) => {
    const before = await everything()

    const answer = await send(uploadForm({ bytes, name, type }))

    expect(answer).toMatchObject({ status: 415, message })
    expect(await everything()).toEqual(before)
  })

  test('an SVG that says so is refused', async () => {
    const before = await everything()
    const bytes = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'

    const answer = await send(uploadForm({ bytes, name: 'image.svg', type: 'image/svg+xml' }))

    expect(answer.status).toBe(415)
    expect(await everything()).toEqual(before)
  })
})

test('a picture of 20 MB is refused before anything is written', async () => {
  const before = await everything()
  const bytes = Buffer.concat([await photo(), Buffer.alloc(20 * 1024 * 1024)])

  const answer = await send(uploadForm({ bytes }))

  expect(answer).toMatchObject({
    status: 413,
    message: expect.stringMatching(
      /^Ce fichier dépasse 12 Mo\s: réduisez-le avant de l’envoyer\.$/,
    ),
  })
  expect(await everything()).toEqual(before)
})

test('a closed media folder is said in French, and nothing is stored', async () => {
  const away = `${env.MEDIA_DIR}-away`
  await rename(env.MEDIA_DIR, away)
  try {
    const answer = await send(uploadForm({ bytes: await photo() }))
    expect(answer).toMatchObject({ status: 507, message: FOLDER_CLOSED })
  } finally {
    await rename(away, env.MEDIA_DIR)
  }
  expect(await newsroom.countOf('media')).toBe(0)
})

describe('the words of a picture', () => {
  const withoutWords = 'Décrivez l’image, ou cochez « Décorative ».'

  test.each([{}, { alt: '' }, { alt: '   ' }])(
    'must be there, or the file is not kept: %o',
    async (data) => {
      const before = await everything()

      const answer = await send(uploadForm({ bytes: await photo(), data }))

      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toContain(withoutWords)
      expect(await everything()).toEqual(before)
    },
  )

  test('may be missing when the picture is decorative', async () => {
    await expect(upload({ decorative: true })).resolves.toHaveProperty('id')
  })

  test('a file without a sender is not fetched from an address', async () => {
    const before = await everything()
    const person = await newsroom.hire('writer')

    const answer = await newsroom.rest(person, 'POST', '/api/media', {
      alt: 'Un portrait',
      filename: 'photo.jpg',
      url: 'http://127.0.0.1:9/photo.jpg',
    })

    expect(answer).toMatchObject({ status: 400, message: 'Choisissez un fichier à envoyer.' })
    expect(await everything()).toEqual(before)
  })
})

test('a photo loses the place it was taken, in every size', async () => {
  const place = 'Chez la photographe'
  const bytes = await photo({ width: 2_000, height: 1_500, place })
  expect(bytes.includes(place)).toBe(true)
  const already = await onDisk()

  const { body } = await send(uploadForm({ bytes }))

  const added = (await onDisk()).filter((name) => !already.includes(name))
  expect(added.filter((name) => name.endsWith('.avif'))).toHaveLength(3)
  expect(added.filter((name) => name.endsWith('.webp'))).toHaveLength(4)
  expect(added.filter((name) => /\.jpe?g$/.test(name))).toHaveLength(1)
  for (const name of added) {
    const stored = await readFile(join(env.MEDIA_DIR, name))
    expect(stored.includes(place)).toBe(false)
    expect((await sharp(stored).metadata()).exif).toBeUndefined()
  }
  expect(body.doc).toMatchObject({ mimeType: 'image/webp' })
})

test('names on disk are random and say nothing of the file', async () => {
  const [first, second] = [await upload(), await upload()]

  expect(first.filename).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.webp$/)
  expect(second.filename).not.toBe(first.filename)
})

describe('a file and its readers', () => {
  test('an uploaded file is closed to the public and open to staff', async () => {
    const { filename } = await upload()

    expect([401, 403, 404]).toContain((await asVisitor(filename)).status)
    const staff = await newsroom.hire('writer')
    expect((await newsroom.rest(staff, 'GET', `/api/media/file/${filename}`)).status).toBe(200)
  })

  test('is public from the publication on, in all its sizes, until nothing shows it', async () => {
    const { id, filename } = await upload()
    const editor = await newsroom.hire('editor')
    const pioneer = await newsroom.writePioneer({ portrait: id })
    const patch = (data: object, flags = '') =>
      newsroom.save(editor, `pioneers/${pioneer.id}?${flags}`, data)
    const statuses: number[] = []
    const look = async () => void statuses.push((await asVisitor(filename)).status)

    await look()
    await patch({ _status: 'published' })
    await look()
    await patch({ portrait: null }, 'draft=true')
    await look()
    await patch({ _status: 'draft' }, 'unpublishAllLocales=true')
    await look()
    await patch({ portrait: id, _status: 'published' })
    await look()
    await patch({ deletedAt: new Date().toISOString() })
    await look()

    expect(statuses).toEqual([403, 200, 200, 403, 200, 403])
  })

  test('stays public while another published content shows it', async () => {
    const { id, filename } = await upload()
    const first = await newsroom.publishPioneer({ portrait: id })
    await newsroom.publishTheme({ meta: { image: id } })
    const editor = await newsroom.hire('editor')

    await newsroom.rest(editor, 'DELETE', `/api/pioneers/${first.id}`)

    expect((await asVisitor(filename)).status).toBe(200)
  })

  test('a released mark cannot be given by hand', async () => {
    const { id, filename } = await upload({ alt: 'Un portrait', released: true })
    const editor = await newsroom.hire('editor')

    await newsroom.rest(editor, 'PATCH', `/api/media/${id}`, { released: true })

    expect((await asVisitor(filename)).status).toBe(403)
  })

  test.each(['..%2F..%2Ftest.db', '%2e%2e%2ftest.db', '..%5Ctest.db', 'absent.webp'])(
    'nothing else of the disk can be read: %s',
    async (name) => {
      expect([400, 401, 403, 404]).toContain((await asVisitor(name)).status)
    },
  )

  test('a prefix does not open a closed file', async () => {
    const { filename } = await upload()
    const answer = await newsroom.rest(
      null,
      'GET',
      `/api/media/file/${filename}?prefix=&draft=true`,
    )
    expect(answer.status).toBe(401)
  })
})

describe('a picture that readers see', () => {
  async function shown() {
    const picture = await upload()
    await newsroom.publishPioneer({ portrait: picture.id })
    return picture
  }

  test.each(['writer', 'reviewer', 'admin'] as const)(
    '%s may change neither its words nor its file',
    async (role) => {
      const { id } = await shown()
      const person = await newsroom.hire(role)
      const before = await newsroom.payload.findByID({ collection: 'media', id })
      const state = await everything()
      const form = uploadForm({ bytes: await photo({ width: 900 }), data: { alt: 'Autre' } })

      const words = await newsroom.rest(person, 'PATCH', `/api/media/${id}`, { alt: 'Autre' })
      const file = await newsroom.rest(person, 'PATCH', `/api/media/${id}`, form)
      const local = newsroom.payload.update({
        collection: 'media',
        id,
        data: { alt: 'Autre' },
        user: person,
      })

      await expect(local).rejects.toThrow()
      expect([words.status, file.status]).toEqual([403, 403])
      expect(await newsroom.payload.findByID({ collection: 'media', id })).toEqual(before)
      expect(await everything()).toEqual(state)
    },
  )

  test('changes by the hand of an editor, in a new edition', async () => {
    const { id } = await shown()
    const { edition } = await everything()

    const answer = await newsroom.rest(await newsroom.hire('editor'), 'PATCH', `/api/media/${id}`, {
      alt: 'Autre',
    })

    expect(answer.status).toBe(200)
    expect((await everything()).edition).toBe(edition + 1)
  })

  test('keeps its file when the change that replaces it is refused', async () => {
    const { id, filename } = await shown()
    const before = await everything()
    const bytes = (await asVisitor(filename)).bytes
    const form = uploadForm({ bytes: await photo({ width: 900 }), data: { alt: '' } })

    const answer = await newsroom.rest(
      await newsroom.hire('editor'),
      'PATCH',
      `/api/media/${id}`,
      form,
    )

    expect(answer.status).toBe(400)
    expect(await everything()).toEqual(before)
    expect((await asVisitor(filename)).bytes.equals(bytes)).toBe(true)
  })

  test('cannot be copied into a second public file', async () => {
    const { id } = await shown()
    const before = await everything()
    const person = await newsroom.hire('writer')

    const answer = await newsroom.rest(person, 'POST', `/api/media/${id}/duplicate`, {})

    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(await everything()).toEqual(before)
  })
})

describe('a picture that something shows', () => {
  const remove = async (id: string) =>
    newsroom.rest(await newsroom.hire('editor'), 'DELETE', `/api/media/${id}`)
  const saved = async (path: string, data: object) => {
    const { status, message } = await newsroom.save(await newsroom.hire('writer'), path, data)
    if (status !== 200) throw new Error(message)
  }

  type Shown = [what: string, show: (picture: string) => Promise<unknown>, where: RegExp]
  const shown: Shown[] = [
    [
      'the portrait of a profile online',
      (portrait) => newsroom.publishPioneer({ name: 'Ada', portrait }),
      /« Ada » \(en ligne\)/,
    ],
    [
      'the portrait of a draft',
      (portrait) => newsroom.writePioneer({ name: 'Béa', portrait }),
      /« Béa » \(brouillon\)/,
    ],
    [
      'what is online, though its draft shows it no more',
      async (portrait) => {
        const { id } = await newsroom.publishPioneer({ name: 'Cléo', portrait })
        await saved(`pioneers/${id}?draft=true`, { portrait: null })
      },
      /« Cléo » \(en ligne\)/,
    ],
    [
      'the next version of what is online',
      async (portrait) => {
        const { id } = await newsroom.publishPioneer({ name: 'Dora' })
        await saved(`pioneers/${id}?draft=true`, { portrait })
      },
      /« Dora » \(en ligne\)/,
    ],
    [
      'a page for those who share it',
      (image) => newsroom.publishTheme({ title: 'Eau', meta: { image } }),
      /« Eau » \(en ligne\)/,
    ],
    [
      'a programme',
      (image) => newsroom.publishProgramme({ name: 'Le Fil', image }),
      /« Le Fil » \(en ligne\)/,
    ],
    [
      'the source of a figure',
      (archivedCopy) => newsroom.writeMetric({ source: { kind: 'report', archivedCopy } }),
      /\(brouillon\)/,
    ],
    [
      'a profile in the trash, which may come back',
      async (portrait) => {
        const { id } = await newsroom.writePioneer({ name: 'Gil', portrait })
        await newsroom.payload.update({
          collection: 'pioneers',
          id,
          context: { trusted: 'test' },
          data: { deletedAt: new Date().toISOString() },
        })
      },
      /« Gil » \(dans la corbeille\)/,
    ],
  ]

  test.each(shown)('%s is not erased, and the refusal names it', async (_, show, where) => {
    const { id } = await upload()
    await show(id)
    const before = await everything()

    const alone = await remove(id)
    const together = await newsroom.rest(
      await newsroom.hire('editor'),
      'DELETE',
      `/api/media?where[id][equals]=${id}`,
    )
    const local = newsroom.payload.delete({ collection: 'media', id, context: { trusted: 'test' } })

    await expect(local).rejects.toThrow(/utilisée par/)
    expect(alone.status).toBe(409)
    expect(alone.message.replaceAll('\u00a0', ' ')).toMatch(/^Cette image est utilisée par «/)
    expect(alone.message.replaceAll('\u00a0', ' ')).toMatch(where)
    expect(together.status).toBe(400)
    expect(together.body.errors[0].message).toBe(alone.message)
    expect(await everything()).toEqual(before)
  })

  test('names every place, a few by their titles', async () => {
    const { id } = await upload()
    for (let at = 1; at <= 7; at += 1) {
      await newsroom.writePioneer({ name: `Personne ${at}`, portrait: id })
    }
    expect((await remove(id)).message).toMatch(/«\sPersonne 1\s».* et 2 autres contenus/)
  })

  test('of several that are erased together, only those that nothing shows go', async () => {
    const [used, free] = [await upload(), await upload()]
    await newsroom.writePioneer({ portrait: used.id })
    const where = `where[or][0][id][equals]=${used.id}&where[or][1][id][equals]=${free.id}`

    await newsroom.rest(await newsroom.hire('editor'), 'DELETE', `/api/media?${where}`)

    const { docs } = await newsroom.payload.find({ collection: 'media', pagination: false })
    const left = docs.map(({ id }) => id)
    expect([left.includes(used.id), left.includes(free.id)]).toEqual([true, false])
  })

  test('is erased with its files once nothing shows it', async () => {
    const before = await onDisk()
    const { id } = await upload()
    const { id: profile } = await newsroom.writePioneer({ portrait: id })
    await saved(`pioneers/${profile}?draft=true`, { portrait: null })

    expect((await remove(id)).status).toBe(200)
    expect(await onDisk()).toEqual(before)
  })
})
