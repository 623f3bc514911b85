import type { IncomingMessage } from 'node:http'

import type { Target } from './target'

/**
 * Which way a request goes: from memory (page, media, asset), made anew as a page for one reader (link), or
 * straight to Next (back-office).
 */
export type Door = 'page' | 'media' | 'asset' | 'link' | 'back-office'

const BACK_OFFICE = ['/admin', '/api', '/apercu', '/readyz', '/_next']
const LINKS = ['/apercu/lien']
const PREVIEW = /(?:^|;\s*)__prerender_bypass=([^;]+)/
const SESSION = /(?:^|;\s*)payload-token=/

type Visit = { req: IncomingMessage; target: Target; previewId?: string | undefined }

export function doorFor({ req, target, previewId }: Visit): Door {
  const reads = req.method === 'GET' || req.method === 'HEAD'
  if (reads && target.path.startsWith('/_next/static/')) return 'asset'
  if (reads && target.path.startsWith('/api/media/file/'))
    return isPlainReader(req) ? 'media' : 'back-office'
  if (isUnder(LINKS, target.path)) return 'link'
  if (isUnder(BACK_OFFICE, target.path) || isPreview(req, previewId)) return 'back-office'
  return 'page'
}

const isUnder = (roots: readonly string[], path: string) =>
  roots.some((root) => path === root || path.startsWith(`${root}/`))

const isPlainReader = ({ headers }: IncomingMessage) =>
  !headers.authorization && !headers.range && !SESSION.test(headers.cookie ?? '')

/**
 * The draft cookie must be the one of this build, which only a member of staff can have received: a made-up
 * cookie would otherwise be a way around the memory, and a cheap way to keep the renderer busy.
 */
function isPreview({ headers }: IncomingMessage, previewId?: string): boolean {
  const cookies = headers.cookie
  if (!cookies || !SESSION.test(cookies)) return false

  const asked = PREVIEW.exec(cookies)?.[1]
  return asked !== undefined && (previewId === undefined || asked === previewId)
}
