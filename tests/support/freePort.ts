import { once } from 'node:events'
import { createServer } from 'node:http'

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const place = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof place === 'object' && place ? place.port : 0
}
