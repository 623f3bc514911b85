import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { Door } from './doors'
import { NO_STORE, type Headers } from './headers'
import { makeReadable } from './readable'
import { ownPath, redirectTo, statusForReaders } from './redirects'
import { barePage, SENTENCES } from './refusals'
import type { Rendered } from './renderer'

/** What a reader gets, ready to send: made once, sent many times. */
export type Answer = {
  status: number
  headers: Headers
  hash: string
  identity: Buffer
  gzip: Buffer | null
  /** Comes a little later: nobody waits for it. */
  brotli: Buffer | null
  mayBeStored: boolean
}

/** Next answered, but not with something a reader may see. */
export class RenderingFault extends Error {}

type Making = {
  rendered: Rendered
  door: Exclude<Door, 'back-office'>
  headers: Headers
  siteUrl: string
}

const KEPT = [
  'access-control-allow-origin',
  'content-disposition',
  'content-language',
  'content-type',
  'last-modified',
  'x-robots-tag',
] as const
const STORED = [200, 301, 302, 303, 404, 410]
const TEXT = /^text\/|[/+](?:json|xml|javascript|wasm)\b/
const WORTH_COMPRESSING = 256

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

/** @throws RenderingFault when the page failed, streams, or sends readers to another site. */
export async function prepareAnswer(making: Making): Promise<Answer> {
  const { rendered, door, headers } = making
  if (rendered.status >= 500) throw new RenderingFault(`Next a répondu ${rendered.status}`)
  if (rendered.headers.location !== undefined) return redirect(making, rendered.headers.location)

  const { status, body } = isPage(making) ? pageOf(rendered) : rendered
  const mayBeStored = STORED.includes(status) && !rendered.headers['set-cookie']
  const kept = keptHeaders(making)
  const type = kept['content-type'] ?? ''
  const isText = TEXT.test(type) && body.byteLength >= WORTH_COMPRESSING
  const isFile = door === 'media' && status === 200 && !type.startsWith('image/')

  return {
    status,
    headers: {
      ...headers,
      ...kept,
      ...(isText && { vary: 'Accept-Encoding' }),
      ...(isFile && { 'content-disposition': 'attachment' }),
      ...((!mayBeStored || (door === 'asset' && status !== 200)) && { 'cache-control': NO_STORE }),
    },
    hash: createHash('sha256').update(body).digest('base64url'),
    identity: body,
    gzip: isText ? await toGzip(body, { level: 6 }) : null,
    brotli: null,
    mayBeStored,
  }
}

/** Quality 5 is close to the best size for a tenth of its time; failing costs only a few bytes more to send. */
export async function addBrotli(answer: Answer): Promise<void> {
  if (!answer.gzip) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  answer.brotli = await toBrotli(answer.identity, { params }).catch(() => null)
}

const isPage = ({ rendered, door }: Making) =>
  (door === 'page' || door === 'link') &&
  (rendered.headers['content-type'] ?? '').startsWith('text/html')

function pageOf({ status, body }: Rendered): { status: number; body: Buffer } {
  const page = makeReadable(body.toString('utf8'))
  if (page.fault && status === 404) {
    return { status, body: Buffer.from(barePage({ status, message: SENTENCES.missing })) }
  }
  if (page.fault) throw new RenderingFault(page.fault)
  return { status: status === 200 ? (page.status ?? 200) : status, body: Buffer.from(page.html) }
}

function keptHeaders({ rendered }: Making): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of KEPT) {
    const value = rendered.headers[name]
    if (typeof value === 'string') kept[name] = value
  }
  const links = [rendered.headers.link ?? []]
    .flat()
    .join(', ')
    .split(/,\s*(?=<)/)
  const preloads = links.filter(
    (link) => /rel=preload/.test(link) && /as="?(?:font|image)/.test(link),
  )
  return preloads.length > 0 ? { ...kept, link: preloads.join(', ') } : kept
}

function redirect({ rendered, headers, siteUrl }: Making, location: string): Answer {
  const path = ownPath(location, siteUrl)
  if (path === null) throw new RenderingFault(`redirection refusée vers ${location}`)

  const mayBeStored = !rendered.headers['set-cookie']
  return redirectTo({ path, headers, status: statusForReaders(rendered), mayBeStored })
}
