import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { env } from '@/env'

import { openNewsroom, type Newsroom } from '../../support/newsroom'
import {
  animated,
  animatedPng,
  announced,
  deep,
  grey,
  heic,
  plain,
  sample,
  talkative,
  tiff,
  turned,
  wideColours,
} from '../../support/oddPictures'
import type { Colleague } from '../../support/people'
import { photo, uploadForm } from '../../support/pictures'

let newsroom: Newsroom
let writer: Colleague

beforeAll(async () => {
  newsroom = await openNewsroom()
  writer = await newsroom.hire('writer')
})
afterAll(() => newsroom.close())

type Sent = { bytes: Buffer; name?: string; type?: string; query?: string }

const send = ({ bytes, name = 'photo.jpg', type = 'image/jpeg', query = '' }: Sent) =>
  newsroom.rest(writer, 'POST', `/api/media${query}`, uploadForm({ bytes, name, type }))

type StoredFile = { filename?: string | null; width?: number; height?: number; mimeType?: string }

/** Every file of a stored picture, decoded, beside what its record says of it. */
async function filesOf(doc: StoredFile & { sizes?: Record<string, StoredFile> }) {
  const stored = [['full', doc] as const, ...Object.entries(doc.sizes ?? {})]
  const there = stored.filter(([, file]) => file.filename)
  return Promise.all(
    there.map(async ([size, { filename, width, height, mimeType }]) => {
      const bytes = await readFile(join(env.MEDIA_DIR, String(filename)))
      const facts = await sharp(bytes).metadata()
      return { size, said: { width, height, mimeType }, bytes, facts }
    }),
  )
}

async function kept(sent: Sent) {
  const { body, status, message } = await send(sent)
  if (status !== 201) throw new Error(`${status} ${message}`)
  return { doc: body.doc, files: await filesOf(body.doc) }
}

async function colourAt(bytes: Buffer, left: number, top: number) {
  const { data } = await sharp(bytes)
    .removeAlpha()
    .toColourspace('srgb')
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data]
}

const near = (colour: readonly number[], wanted: readonly number[]) =>
  wanted.every((value, at) => Math.abs(value - (colour[at] ?? 999)) < 30)

const RED = [255, 0, 0]
const GREEN = [47, 93, 80]

const animations: [what: string, bytes: () => Promise<Buffer>, type: string, size: number[]][] = [
  ['a GIF', () => animated('gif'), 'image/gif', [64, 48]],
  ['a WebP', () => animated('webp'), 'image/webp', [64, 48]],
  ['a PNG', animatedPng, 'image/png', [64, 48]],
  ['a GIF that somebody sent', () => sample('animated.gif'), 'image/gif', [400, 300]],
]

describe('an animated picture', () => {
  test.each(animations)('%s is kept as its first image, and that is said', async (...row) => {
    const [, bytes, type, [width, height]] = row
    const { doc, files } = await kept({ bytes: await bytes(), name: 'animation', type })

    expect(doc).toMatchObject({ width, height, mimeType: 'image/webp' })
    expect(doc.fileNote).toMatch(/animé.*première image/)
    for (const { said, facts } of files) {
      expect({ ...said, pages: facts.pages ?? 1 }).toMatchObject({
        width: facts.width,
        height: facts.height,
        pages: 1,
      })
      expect(facts.width / facts.height).toBeCloseTo(Number(width) / Number(height), 1)
    }
  })

  test('is no longer said to be one once a still picture replaces it', async () => {
    const { doc } = await kept({ bytes: await animated('gif'), type: 'image/gif' })
    const form = uploadForm({ bytes: await photo(), data: { alt: 'Un portrait' } })

    const answer = await newsroom.rest(writer, 'PATCH', `/api/media/${doc.id}`, form)

    expect(answer.status).toBe(200)
    expect(answer.body.doc).toMatchObject({ width: 800, height: 600, fileNote: null })
  })

  test('does not let its sender write the note', async () => {
    const form = uploadForm({ bytes: await photo(), data: { alt: 'Un', fileNote: 'Approuvé.' } })
    const { body } = await newsroom.rest(writer, 'POST', '/api/media', form)
    expect(body.doc.fileNote ?? null).toBeNull()
  })
})

test('what is transparent stays so where it can, and lies on paper in the JPEG', async () => {
  const { files } = await kept({ bytes: await sample('transparent-logo.png'), type: 'image/png' })

  for (const { size, facts, bytes, said } of files) {
    expect({ size, hasAlpha: facts.hasAlpha }).toEqual({ size, hasAlpha: size !== 'jpeg' })
    if (size !== 'jpeg') continue
    expect(near(await colourAt(bytes, 1, 1), [0xf8, 0xf3, 0xe9])).toBe(true)
    expect(said).toEqual({ width: facts.width, height: facts.height, mimeType: 'image/jpeg' })
  }
  expect(files.map(({ size }) => size)).toContain('jpeg')
})

test('paper is the colour the site is printed on', async () => {
  expect(await readFile('src/design/tokens.css', 'utf8')).toMatch(/--paper: #f8f3e9;/)
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a photo held in way %i stands upright',
  async (orientation) => {
    const { doc, files } = await kept({ bytes: await turned(orientation) })

    expect(doc).toMatchObject({ width: 120, height: 80, focalX: 50, focalY: 50 })
    for (const { bytes, facts } of files) {
      expect([facts.width, facts.height, facts.orientation ?? 1]).toEqual([120, 80, 1])
      expect(near(await colourAt(bytes, 5, 5), RED)).toBe(true)
      expect(near(await colourAt(bytes, 100, 70), GREEN)).toBe(true)
    }
  },
)

const colours: [what: string, bytes: () => Promise<Buffer>, type: string][] = [
  ['CMYK', () => sample('cmyk.jpg'), 'image/jpeg'],
  ['a telephone’s EXIF', () => sample('exif-6.jpg'), 'image/jpeg'],
  ['16 bits', deep, 'image/png'],
  ['shades of grey', grey, 'image/jpeg'],
  ['Display P3', wideColours, 'image/jpeg'],
]

test.each(colours)('a picture in %s becomes sRGB, 8 bits, upright', async (_, bytes, type) => {
  const { files } = await kept({ bytes: await bytes(), type })

  for (const { facts, said } of files) {
    expect(facts).toMatchObject({ depth: 'uchar' })
    expect(['srgb', 'b-w']).toContain(facts.space)
    expect([facts.icc, facts.exif, facts.xmp, facts.iptc]).toEqual(Array(4).fill(undefined))
    expect([said.width, said.height]).toEqual([facts.width, facts.height])
  }
})

test('the red of a wide space is the red that an ordinary screen shows', async () => {
  const { files } = await kept({ bytes: await wideColours() })
  for (const { bytes } of files) expect(near(await colourAt(bytes, 5, 5), RED)).toBe(true)
})

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'a %s forgets who took it, and where',
  async (format) => {
    const sent = await talkative(format)
    expect(sent.includes('Secret')).toBe(true)

    const { files } = await kept({ bytes: sent, type: `image/${format}` })

    for (const { bytes, facts } of files) {
      expect(bytes.includes('Secret')).toBe(false)
      expect([facts.icc, facts.exif, facts.xmp, facts.iptc]).toEqual(Array(4).fill(undefined))
    }
  },
)

describe('a picture of an odd size', () => {
  test.each([
    [1, 1],
    [10_000, 100],
    [100, 10_000],
    [100, 20_000],
    [20_000, 10],
    [3, 3_000],
  ])('%i × %i is shown whole', async (width, height) => {
    const { doc, files } = await kept({ bytes: await plain(width, height), type: 'image/png' })

    expect(doc.width).toBeLessThanOrEqual(2_560)
    for (const { said, facts } of files) {
      expect([said.width, said.height]).toEqual([facts.width, facts.height])
    }
  })

  test('over 50 megapixels it is refused by its header, and nothing is kept', async () => {
    const before = (await readdir(env.MEDIA_DIR)).length

    for (const bytes of [announced(10_001, 5_000), announced(60_000, 60_000)]) {
      const { status, message } = await send({ bytes, type: 'image/png' })
      expect(status).toBe(400)
      expect(message).toMatch(/mégapixels.*50.*réduisez/s)
    }
    expect((await readdir(env.MEDIA_DIR)).length).toBe(before)
  })
})

const refused: [what: string, bytes: () => Buffer | Promise<Buffer>, name: string, RegExp][] = [
  ['no byte at all', () => Buffer.alloc(0), 'photo.jpg', /vide/],
  [
    'half a JPEG',
    async () => (await photo({ width: 2_000 })).subarray(0, 4_000),
    'photo.jpg',
    /abîmée ou incomplète/,
  ],
  [
    'half a PNG',
    async () => (await sample('transparent-logo.png')).subarray(0, 3_000),
    'logo.png',
    /abîmée ou incomplète/,
  ],
  ['a telephone’s HEIC', heic, 'photo.heic', /HEIC.*JPEG/],
  ['a TIFF', tiff, 'photo.tiff', /TIFF.*JPEG/],
  ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.png', /SVG.*PNG/],
  ['a page', () => Buffer.from('<!doctype html><p>Bonjour</p>'), 'a.jpg', /n’est pas une image/],
  ['a movie’s name', () => Buffer.from('RIFF....AVI LIST'), 'a.webp', /n’est pas une image/],
  ['a PDF that breaks off', () => Buffer.from('%PDF-1.7 and no more'), 'a.pdf', /PDF.*abîmé/],
]

test.each(refused)('%s is refused in words, whatever type is announced', async (...row) => {
  const [, bytes, name, message] = row
  const before = { files: await readdir(env.MEDIA_DIR), records: await newsroom.countOf('media') }

  for (const type of ['image/jpeg', 'image/png', 'application/octet-stream', 'application/pdf']) {
    const answer = await send({ bytes: await bytes(), name, type })
    expect([400, 415]).toContain(answer.status)
    expect(answer.message).toMatch(message)
  }
  expect({ files: await readdir(env.MEDIA_DIR), records: await newsroom.countOf('media') }).toEqual(
    before,
  )
})

test('a picture is known by its bytes: a PNG named .jpg is kept', async () => {
  for (const type of ['image/jpeg', 'application/pdf', 'text/html', '']) {
    const { doc } = await kept({ bytes: await plain(90, 60), name: 'photo.jpg', type })
    expect(doc).toMatchObject({ width: 90, height: 60, mimeType: 'image/webp' })
  }
})

test('the same file twice, or two of one name, are two pictures', async () => {
  const bytes = await photo()
  const one = await kept({ bytes })
  const other = await kept({ bytes })

  expect(one.doc.id).not.toBe(other.doc.id)
  expect(one.doc.filename).not.toBe(other.doc.filename)
})

describe('a crop', () => {
  const half = { x: 50, y: 0, width: 50, height: 100, unit: '%' }
  const query = (edits: object) =>
    `?${new URLSearchParams(
      Object.entries(edits).flatMap(([key, value]) =>
        typeof value === 'object'
          ? Object.entries(value).map(([sub, one]) => [`uploadEdits[${key}][${sub}]`, String(one)])
          : [[`uploadEdits[${key}]`, String(value)]],
      ),
    )}`

  test('of a photo held sideways, larger than any page, takes what was marked', async () => {
    const bytes = await sharp(await turned(6))
      .resize({ width: 2_000, height: 3_000 })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const edits = { crop: { ...half, x: 0 }, widthInPixels: 1_500, heightInPixels: 2_000 }

    const { doc, files } = await kept({ bytes, query: query(edits) })

    expect(doc).toMatchObject({ width: 1_500, height: 2_000, mimeType: 'image/webp' })
    for (const { facts, bytes: file } of files) {
      expect(facts.format).not.toBe(undefined)
      expect(near(await colourAt(file, 4, 4), RED)).toBe(true)
      expect(near(await colourAt(file, facts.width - 2, facts.height - 2), GREEN)).toBe(true)
    }
    expect(files.find(({ size }) => size === 'full')?.facts.format).toBe('webp')
  })

  test('of a picture that is stored already makes all its sizes anew', async () => {
    const { doc } = await kept({ bytes: await photo({ width: 1_000, height: 500 }) })
    const edits = { crop: half, widthInPixels: 500, heightInPixels: 500 }
    const path = `/api/media/${doc.id}${query(edits)}`

    const { status, body } = await newsroom.rest(writer, 'PATCH', path, { alt: 'Un portrait' })

    expect(status).toBe(200)
    expect(body.doc).toMatchObject({ width: 500, height: 500, mimeType: 'image/webp' })
    for (const { facts } of await filesOf(body.doc)) expect(facts.width).toBe(facts.height)
    expect((await readdir(env.MEDIA_DIR)).includes(doc.filename)).toBe(
      body.doc.filename === doc.filename,
    )
  })

  test.each([
    { crop: { ...half, x: 90 }, widthInPixels: 9_000, heightInPixels: 9_000 },
    { crop: { x: -5, y: 'a' }, widthInPixels: 'NaN', heightInPixels: -1 },
    { crop: 'non', widthInPixels: 1 },
  ])('that leaves the picture is brought back into it: %j', async (edits) => {
    const { status } = await send({ bytes: await photo(), query: query(edits) })
    expect(status).toBe(201)
  })
})
