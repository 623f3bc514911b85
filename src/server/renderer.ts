import { Agent, request, type IncomingHttpHeaders } from 'node:http'

export type Rendered = { status: number; headers: IncomingHttpHeaders; body: Buffer }
export type Render = (url: string) => Promise<Rendered>

/** Too many renderings wait already: the answer is « come back », not a longer queue. */
export class Busy extends Error {}

type Site = { socketPath: string; siteUrl: string; patience?: number | undefined }

const AT_ONCE = 32
const WAITING = 512

/**
 * Asks Next for a page over a private socket: as nobody in particular (no cookie, no header of the visitor),
 * under the site's own name, and to the end even when the visitor who caused it has left.
 */
export function createRenderer({ socketPath, siteUrl, patience = 30_000 }: Site) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const { host, protocol } = new URL(siteUrl)
  const headers = {
    host,
    accept: '*/*',
    'accept-encoding': 'identity',
    'user-agent': 'front-door',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.replace(':', ''),
  }
  let running = 0

  const ask: Render = (path) =>
    new Promise((resolve, reject) => {
      const asked = request({ agent, socketPath, path, headers, timeout: patience }, (answer) => {
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.on('error', reject)
        answer.on('end', () => {
          const { statusCode = 500, headers } = answer
          resolve({ status: statusCode, headers, body: Buffer.concat(pieces) })
        })
      })
      asked.on('timeout', () => asked.destroy(new Busy(`${path} : pas de réponse`)))
      asked.on('error', reject)
      asked.end()
    })

  const render: Render = async (url) => {
    if (running >= WAITING) throw new Busy('trop de pages à préparer')
    running += 1
    try {
      return await ask(url)
    } finally {
      running -= 1
    }
  }

  return { render, close: () => agent.destroy() }
}
