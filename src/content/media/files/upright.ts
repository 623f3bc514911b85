import sharp from 'sharp'

import { jpeg } from '../fields/sizes'
import { isAnimatedPng, type Format } from './formats'
import { broken, mostPixels, tooManyPixels } from './refusals'

/** The widest that a page draws, and the tallest that the format of the stored file can hold. */
const fitting = { width: 2_560, height: 10_000, fit: 'inside', withoutEnlargement: true } as const
const PATIENCE_S = 30

/** The site's paper, on which a picture lies where its format knows no transparency: `--paper` of the design. */
const paper = '#f8f3e9'

/** A part of a picture: where it starts, in per cent of what people see, and its size in pixels. */
export type Part = { x: number; y: number; width: number; height: number }

export type Upright = { data: Buffer; isAnimated: boolean; isTransparent: boolean }

/**
 * The picture as people see it, and nothing else: its first image, upright, in sRGB, 8 bits, without
 * metadata, cut, no larger than the site shows. Everything made from it later is right for that reason.
 */
export async function upright(bytes: Buffer, format: Format, part?: Part): Promise<Upright> {
  // Read from the header alone: what it announces is refused before anything is decoded.
  const facts = await sharp(bytes, { limitInputPixels: false }).metadata().catch(refuse)
  const { width, height } = facts.autoOrient
  if (width * height > mostPixels) throw tooManyPixels(width * height)

  // Telephones write stray bytes that harm nothing: only what cannot be drawn whole is refused.
  const whole = sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels }).autoOrient()
  const cut = part ? whole.extract(within({ width, height }, part)) : whole
  const data = await cut
    .timeout({ seconds: PATIENCE_S })
    .toColourspace('srgb')
    .resize(fitting)
    .png({ compressionLevel: 1 })
    .toBuffer()
    .catch(refuse)
  return {
    data,
    isAnimated: (facts.pages ?? 1) > 1 || (format === 'png' && isAnimatedPng(bytes)),
    isTransparent: facts.hasAlpha && !(await sharp(data).stats()).isOpaque,
  }
}

type Size = { width: number; height: number }

export const jpegOnPaper = (picture: Buffer, { width, height }: Size): Promise<Buffer> =>
  sharp(picture)
    .flatten({ background: paper })
    .resize({ width, height })
    .toFormat(jpeg.format, jpeg.options)
    .toBuffer()

const refuse = (): never => {
  throw broken()
}

/** A part that leaves the picture is brought back into it. */
function within(whole: Size, part: Part) {
  const start = (percent: number, length: number) =>
    Math.min(Math.max(Math.floor((percent / 100) * length) || 0, 0), length - 1)
  const [left, top] = [start(part.x, whole.width), start(part.y, whole.height)]
  const length = (wanted: number, room: number) => Math.min(Math.max(Math.round(wanted), 1), room)
  return {
    left,
    top,
    width: length(part.width, whole.width - left),
    height: length(part.height, whole.height - top),
  }
}
