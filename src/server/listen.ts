import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'

const SECOND = 1000

/** Slow senders are let go: a connection is worth more than their patience. */
const LIMITS = {
  headersTimeout: 15 * SECOND,
  requestTimeout: 180 * SECOND,
  // Longer than the idle time of common proxies, so that they never write into a connection being closed.
  keepAliveTimeout: 65 * SECOND,
  connectionsCheckingInterval: 5 * SECOND,
  maxHeaderSize: 16 * 1024,
} as const

type Place = { listener: RequestListener; port: number; host: string }

/** @throws the listening error (`EADDRINUSE` and the like) as Node gives it. */
export async function listen({ listener, port, host }: Place): Promise<Server> {
  const server = createServer(LIMITS, listener)
  server.listen(port, host)
  await once(server, 'listening')
  return server
}
