import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { LookupFunction } from 'node:net'

export type TestServer = {
  port: number
  /** « HEAD /page » and so on, in the order they came. */
  asked: string[]
  requests: IncomingMessage[]
  at: (path: string, host?: string) => string
  close: () => Promise<void>
}

/** A site of the test's own, on an address of the loopback. */
export async function serve(answer: RequestListener, address = '127.0.0.1'): Promise<TestServer> {
  const asked: string[] = []
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    requests.push(request)
    if (request.url === '/robots.txt' && !answersRobots.has(answer)) {
      response.writeHead(404).end()
      return
    }
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, address, resolve))
  const listening = server.address()
  const port = typeof listening === 'object' && listening ? listening.port : 0

  return {
    port,
    asked,
    requests,
    at: (path, host = address) => `http://${host}:${port}${path}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const answersRobots = new WeakSet<RequestListener>()

/** Says that the listener has rules for robots of its own. */
export function withRobots(answer: RequestListener): RequestListener {
  answersRobots.add(answer)
  return answer
}

/** A name server that knows these names and no other. */
export const names =
  (known: Record<string, string | string[]>): LookupFunction =>
  (hostname, { all }, answer) => {
    const found = [known[hostname] ?? []].flat()
    const addresses = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    const [first] = addresses
    if (!first) return answer(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), '', 0)
    if (all) answer(null, addresses)
    else answer(null, first.address, first.family)
  }
