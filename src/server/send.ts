import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Answer } from './answer'

type Coding = 'identity' | 'gzip' | 'brotli'

/** Best first, for readers who like them equally. */
const PREFERRED = ['brotli', 'gzip', 'identity'] as const
const TOKENS = { brotli: 'br', gzip: 'gzip', identity: 'identity' } as const

/** Sends a prepared answer whole, or 304 when the reader holds it already. */
export function send(req: IncomingMessage, res: ServerResponse, answer: Answer): void {
  const coding = answer.gzip ? chooseCoding(req.headers['accept-encoding'], answer) : 'identity'
  const body = answer[coding] ?? answer.identity
  const etag = answer.hash
    ? `"${answer.hash}${coding === 'identity' ? '' : `-${TOKENS[coding]}`}"`
    : ''

  if (answer.status === 200 && isHeld(req.headers['if-none-match'], answer.hash)) {
    res.writeHead(304, { ...answer.headers, etag })
    return void res.end()
  }
  res.writeHead(answer.status, {
    ...answer.headers,
    ...(etag && { etag }),
    ...(coding !== 'identity' && { 'content-encoding': TOKENS[coding] }),
    'content-length': body.byteLength,
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** Any coding of the same body counts as held: proxies are free to change the one they keep. */
export function isHeld(header: string | undefined, hash: string): boolean {
  if (!header || !hash) return false
  if (header.trim() === '*') return true
  return header.split(',').some((entry) => {
    const tag = /^\s*(?:W\/)?"([^"]*)"\s*$/.exec(entry)?.[1]
    return tag?.replace(/-(?:br|gzip)$/, '') === hash
  })
}

export function chooseCoding(header: string | undefined, answer: Pick<Answer, Coding>): Coding {
  if (!header) return 'identity'

  const wishes = readWishes(header)
  let best: Coding = 'identity'
  let bestWish = 0
  for (const coding of PREFERRED) {
    const token = TOKENS[coding]
    const unsaid = coding === 'identity' && wishes.get('*') !== 0 ? 0.0001 : (wishes.get('*') ?? 0)
    const wish = wishes.get(token) ?? unsaid
    if (answer[coding] && wish > bestWish) [best, bestWish] = [coding, wish]
  }
  return best
}

function readWishes(header: string): Map<string, number> {
  const wishes = new Map<string, number>()
  for (const entry of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    const wish = quality === undefined ? 1 : Number(quality)
    wishes.set(name, Number.isFinite(wish) ? Math.min(1, Math.max(0, wish)) : 0)
  }
  return wishes
}
