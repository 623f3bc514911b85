import { ImageResponse } from 'next/og'
import sharp from 'sharp'
import { expect, test, vi } from 'vitest'

import { PageImage } from '@/design/share/PageImage'
import { ShareImage } from '@/design/share/ShareImage'
import { shareSize } from '@/design/share/sizes'
import { shareFonts } from '@/site/shareFonts'

const plain = {
  site: 'Les pionniers de la co-création',
  prefix: 'environ',
  numeral: '1\u202f234\u202f567 à 2\u202f345\u202f678',
  words: 'personnes accompagnées',
  age: 'donnée de 2015',
  subject: 'Anne Charpy',
  worth: 'Estimation, déclaré',
  source: 'Source\u00a0: Ashoka France',
  tone: 'approximate',
  hue: 3,
} as const

test.each([
  ['of an ordinary figure', plain],
  ['of a target', { ...plain, tone: 'open' }],
  ['with signs that no font of ours has', { ...plain, words: 'cœurs 😀 中文', subject: '😀' }],
  ['of the longest texts', { ...plain, words: 'un mot '.repeat(40), subject: 'm'.repeat(160) }],
] as const)('a picture %s is drawn without asking another site for anything', async (_, figure) => {
  const asked = vi.spyOn(globalThis, 'fetch')
  const picture = new ImageResponse(<ShareImage {...figure} />, {
    ...shareSize,
    fonts: await shareFonts(),
  })
  const png = Buffer.from(await picture.arrayBuffer())

  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  // It unpacks a part of itself from an address that holds it whole.
  const addresses = asked.mock.calls.map(([address]) => String(address))
  expect(addresses.filter((address) => !address.startsWith('data:'))).toEqual([])
})

test.each([
  ['an ordinary page', { title: 'Anne Charpy', kicker: 'Voisin Malin' }],
  ['the longest title', { title: 'insurmontablement '.repeat(8), kicker: null }],
])('%s is drawn whole, with and without a portrait', async (_, words) => {
  const grey = await sharp({ create: { width: 80, height: 100, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  const drawn = {
    src: `data:image/jpeg;base64,${grey.toString('base64')}`,
    focus: { x: 20, y: 80 },
  }
  for (const portrait of [null, drawn]) {
    const page = { site: 'Les pionniers', text: 'Une phrase.', hue: 2, portrait, ...words }
    const drawing = new ImageResponse(<PageImage {...page} />, {
      ...shareSize,
      fonts: await shareFonts(),
    })
    const png = await sharp(Buffer.from(await drawing.arrayBuffer())).metadata()
    expect([png.format, png.width, png.height]).toEqual(['png', 1200, 630])
  }
})

test.each([
  ['李娜', '王芳'],
  ['محمد', 'أحمد'],
  ['Ελένη', 'Μαρία'],
  ['Đặng Thị Đức', 'Đăng Thi Đưc'],
])('« %s » and « %s » have pictures of their own', async (one, other) => {
  const drawn = async (title: string) => {
    const page = { site: 'Les pionniers', kicker: null, title, text: 'Une phrase.', hue: 2 }
    const drawing = new ImageResponse(<PageImage {...page} portrait={null} />, {
      ...shareSize,
      fonts: await shareFonts(),
    })
    return Buffer.from(await drawing.arrayBuffer())
  }
  expect((await drawn(one)).equals(await drawn(other))).toBe(false)
})
