import type { Answer } from './answer'
import type { Headers } from './headers'
import type { Rendered } from './renderer'

type Moved = { path: string; headers: Headers; status?: number; mayBeStored?: boolean }

export const redirectTo = ({ path, headers, status = 301, mayBeStored = true }: Moved): Answer => ({
  status,
  headers: { ...headers, location: path },
  hash: '',
  identity: Buffer.alloc(0),
  gzip: null,
  brotli: null,
  mayBeStored,
})

/** Next says 307 or 308; for readers and their bookmarks, what moved inside the site has moved for good. */
export const statusForReaders = ({ status }: Rendered) =>
  status === 302 || status === 303 ? status : 301

/** The way to a page of this site, or null when it leads anywhere else (`//elsewhere.example` included). */
export function ownPath(location: string, siteUrl: string): string | null {
  if (!URL.canParse(location, siteUrl)) return null

  const target = new URL(location, siteUrl)
  if (target.origin !== new URL(siteUrl).origin) return null
  return target.pathname.replace(/^\/+/, '/') + target.search + target.hash
}
