import { readFile } from 'node:fs/promises'
import { deflateSync } from 'node:zlib'

import sharp, { type Sharp } from 'sharp'

const GREEN = '#2f5d50'
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: GREEN } })

/** A file drawn for these tests after the ones that people send. */
export const sample = (name: string) => readFile(`tests/integration/content/pictures/${name}`)

/** Green, with a red corner at the top left of whoever looks at it, stored as the camera was held. */
export async function turned(orientation: number): Promise<Buffer> {
  const corner = await sharp({
    create: { width: 20, height: 20, channels: 3, background: '#ff0000' },
  })
    .png()
    .toBuffer()
  const upright = await drawn(120, 80)
    .composite([{ input: corner, left: 0, top: 0 }])
    .png()
    .toBuffer()
  const back: Record<number, (picture: Sharp) => Sharp> = {
    1: (picture) => picture,
    2: (picture) => picture.flop(),
    3: (picture) => picture.rotate(180),
    4: (picture) => picture.flip(),
    5: (picture) => picture.rotate(270).flop(),
    6: (picture) => picture.rotate(270),
    7: (picture) => picture.rotate(90).flop(),
    8: (picture) => picture.rotate(90),
  }
  // Sharp flops before it turns, whatever the order of the calls: each is a picture of its own.
  const stored = await (back[orientation]?.(sharp(upright)) ?? sharp(upright)).png().toBuffer()
  return sharp(stored).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer()
}

const frame = (colour: string) =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: colour } })
    .png()
    .toBuffer()

/** Three frames: red, green, blue. */
export async function animated(format: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all(['#ff0000', '#00ff00', '#0000ff'].map(frame))
  const strip = sharp(frames, { join: { animated: true } })
  return format === 'gif' ? strip.gif().toBuffer() : strip.webp().toBuffer()
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([size, body, sum])
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

const HEADER_ENDS = 33

/** The first picture with the chunk that says another follows. */
export async function animatedPng(): Promise<Buffer> {
  const still = await frame('#ff0000')
  const frames = chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))
  return Buffer.concat([still.subarray(0, HEADER_ENDS), frames, still.subarray(HEADER_ENDS)])
}

/** A few bytes that announce a picture of this size, one grey point after another. */
export function announced(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The names people and places leave in a file, each in its own way of writing them. */
export async function talkative(format: 'jpeg' | 'png' | 'webp' | 'avif'): Promise<Buffer> {
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="Zoé Secret"/></rdf:RDF></x:xmpmeta>'
  return drawn(700, 500)
    .withExif({ IFD0: { Artist: 'Zoe Secret' }, IFD3: { GPSLatitude: '48/1 51/1 30/1' } })
    .withXmp(xmp)
    .withIccProfile('p3')
    .toFormat(format)
    .toBuffer()
}

export const plain = (width: number, height: number) => drawn(width, height).png().toBuffer()

export const deep = async () =>
  sharp(await plain(90, 60))
    .toColourspace('rgb16')
    .png()
    .toBuffer()

export const grey = async () =>
  sharp(await plain(90, 60))
    .greyscale()
    .jpeg()
    .toBuffer()

export const wideColours = async () =>
  sharp({ create: { width: 90, height: 60, channels: 3, background: '#ff0000' } })
    .withIccProfile('p3')
    .jpeg({ quality: 95 })
    .toBuffer()

export const tiff = () => drawn(90, 60).tiff().toBuffer()

/** The first box of a photo taken by a telephone. */
export const heic = (): Buffer =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'),
    Buffer.alloc(200),
  ])
