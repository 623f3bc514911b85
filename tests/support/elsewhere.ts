import { dirname } from 'node:path'

import { vi } from 'vitest'

import { emptyDatabase } from './emptyDatabase'

/**
 * A second newsroom on an empty database of its own, as on another machine: every module of the project
 * is read again. The first must be closed, and whatever is asked of the site afterwards be imported anew.
 */
export async function openElsewhere() {
  process.env.DATABASE_URL = emptyDatabase(dirname(process.env.MEDIA_DIR ?? ''))
  // Payload remembers the instance that it opened, under the name that every door asks for.
  Object(globalThis)._payload.clear()
  vi.resetModules()
  const { openNewsroom } = await import('./newsroom')
  return openNewsroom()
}
