import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { Payload } from 'payload'

import type { Media } from '@/payload-types'

import { pioneers } from './content/pioneers'
import { portraitAlt, portraitCredit, renderPortrait } from './portraits'
import type { Writer } from './transaction'

export type Drawing = { slug: string; name: string; data: Buffer }

/** Drawn before the transaction opens: nothing else can be written while one is. */
export const drawPortraits = (): Promise<Drawing[]> =>
  Promise.all(
    pioneers.map(async ({ slug, name }) => ({
      slug,
      name,
      data: await renderPortrait(slug, name),
    })),
  )

export const uploadPortrait = (payload: Payload, writer: Writer, { slug, name, data }: Drawing) =>
  payload.create({
    ...writer(),
    collection: 'media',
    data: { alt: portraitAlt(name), credit: portraitCredit, illustration: true },
    file: { data, mimetype: 'image/webp', name: `${slug}.webp`, size: data.length },
  })

/** Rolling a transaction back leaves the files that it put on disk: these are taken away by name. */
export async function removeFiles(payload: Payload, uploaded: readonly Media[]): Promise<void> {
  const { staticDir } = payload.collections.media.config.upload
  if (!staticDir) return

  const names = uploaded.flatMap(({ filename, sizes }) => [
    filename,
    ...Object.values(sizes ?? {}).map((size) => size.filename),
  ])
  const files = new Set(names.filter((name) => typeof name === 'string'))
  await Promise.all([...files].map((name) => rm(join(staticDir, name), { force: true })))
}
