import type { IncomingMessage, ServerResponse } from 'node:http'

import { addressOf } from './address'
import { prepareAnswer, type Answer } from './answer'
import { createBackOffice, type Pass } from './back-office'
import { doorFor, type Door } from './doors'
import type { Edition } from './edition'
import { headersTable, type Headers } from './headers'
import { forLog } from './log'
import { createPageCache } from './page-cache'
import { redirectTo } from './redirects'
import { refuse, SENTENCES } from './refusals'
import { Busy, type Render } from './renderer'
import { send } from './send'
import { keyOf, readTarget, type Target } from './target'
import { tidied } from './tidying'

export type FrontDoorOptions = {
  /** The site's own address: names it to Next, and tells its own redirects from others. */
  siteUrl: string
  /** Proxies of ours in front of this server. */
  hops: number
  cacheBytes: number
  /** The draft cookie of this build; any is believed when it is unknown. */
  previewId?: string | undefined
}

export type FrontDoorParts = {
  /** Makes a public page, as nobody in particular. */
  render: Render
  /** Hands the real request and answer to Next. */
  pass: Pass
  edition: Edition
  /** Query names each public path listens to, in order. */
  known: Readonly<Record<string, readonly string[]>>
  options: FrontDoorOptions
}

type Reading = {
  req: IncomingMessage
  res: ServerResponse
  target: Target
  door: Exclude<Door, 'back-office'>
}

const LONGEST_ADDRESS = 2048

export function createFrontDoor({ render, pass, edition, known, options }: FrontDoorParts) {
  const { siteUrl, hops, cacheBytes, previewId } = options
  const headers = headersTable(siteUrl.startsWith('https:'))
  const cache = createPageCache({ edition, bytes: cacheBytes })
  const serveBackOffice = createBackOffice({ pass, headers: headers['back-office'], hops })

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const target = readTarget(req.url ?? '')
    if (!target)
      return refuse(req, res, { status: 400, message: SENTENCES.unreadable, headers: headers.page })
    if (target.path === '/healthz') return sayAlive(res)

    const door = doorFor({ req, target, previewId })
    if (door === 'back-office') {
      const address = addressOf(req, hops)
      return serveBackOffice({ req, res, plain: target.plain, address })
    }
    await serveReader({ req, res, target, door })
  }

  async function serveReader({ req, res, target, door }: Reading): Promise<void> {
    const refusal = refusalOf(req, headers[door])
    if (refusal) return refuse(req, res, refusal)

    const key = keyOf(target, door === 'page' ? known[target.path] : [])
    const isTidy = door !== 'page' || tidied(target) === target.path
    if (!target.isCanonical && isTidy) {
      const path = target.path + queryOf(req)
      return send(req, res, redirectTo({ path, headers: headers[door] }))
    }
    try {
      if (door === 'link') return send(req, res, await make(key, door))
      const answer = await kept(key, door)
      const isMissing = !isTidy && answer.status === 404
      send(req, res, (isMissing && (await wayToTheMeant(req, target))) || answer)
    } catch (error) {
      console.error(forLog(`${key} : ${error instanceof Error ? error.message : String(error)}`))
      refuse(req, res, { ...apology(error), headers: headers[door] })
    }
  }

  const make = async (key: string, door: Reading['door']): Promise<Answer> =>
    prepareAnswer({ rendered: await render(key), door, headers: headers[door], siteUrl })

  const kept = async (key: string, door: Reading['door']): Promise<Answer> =>
    cache.find(key) ?? cache.obtain(key, () => make(key, door))

  /** To the page that was meant, when there is one, or to where it went since. */
  async function wayToTheMeant(req: IncomingMessage, written: Target): Promise<Answer | null> {
    const target = readTarget(tidied(written))
    if (!target || doorFor({ req, target, previewId }) !== 'page') return null

    const { status, headers: there } = await kept(target.path, 'page')
    if (status !== 200 && status !== 301) return null
    const path = (there.location ?? target.path) + queryOf(req)
    return redirectTo({ path, headers: headers.page })
  }

  return { handle, bytesHeld: cache.bytesHeld }
}

/** As it was asked: a campaign counts its visitors by parameters that are none of ours. */
const queryOf = ({ url = '' }: IncomingMessage) => /\?.+$/.exec(url)?.[0] ?? ''

function refusalOf({ method, url = '' }: IncomingMessage, headers: Headers) {
  if (url.length > LONGEST_ADDRESS) return { status: 414, message: SENTENCES.tooLong, headers }
  if (method === 'GET' || method === 'HEAD') return null
  return { status: 405, message: SENTENCES.readOnly, headers: { ...headers, allow: 'GET, HEAD' } }
}

const apology = (error: unknown) =>
  error instanceof Busy
    ? { status: 503, message: SENTENCES.busy }
    : { status: 500, message: SENTENCES.failed }

function sayAlive(res: ServerResponse): void {
  res.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  res.end('ok\n')
}
