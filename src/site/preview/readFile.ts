import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'

import { env } from '@/env'

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** A picture of the media folder, by a name that its record gave; null when it is no picture, or not there. */
export async function readPicture(name: string): Promise<Response | null> {
  const type = types[extname(name)]
  if (!type || name.includes('/')) return null
  const bytes = await readFile(resolve(env.MEDIA_DIR, name)).catch(() => null)
  return bytes && new Response(bytes, { headers: { 'content-type': type } })
}
