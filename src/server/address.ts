import { isIP } from 'node:net'
import type { IncomingMessage } from 'node:http'

const CLAIMS = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port']
const UNTRUSTED = [...CLAIMS, 'forwarded', 'x-real-ip']

/**
 * Who is calling. Each trusted proxy appends the address it saw, so with `hops` proxies of ours the
 * hop-th entry from the right is the last one we can believe; everything to its left is the caller's word.
 */
export function addressOf({ headers, socket }: IncomingMessage, hops: number): string {
  const direct = socket.remoteAddress ?? ''
  if (hops === 0) return direct

  const claimed = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  const entry = claimed[Math.max(0, claimed.length - hops)]?.trim() ?? ''
  return isIP(entry) ? entry : direct
}

/** Next hears the address we believe, and no other claim unless our own proxies made it. */
export function forgetClaims(
  req: IncomingMessage,
  { hops, address }: { hops: number; address: string },
) {
  for (const name of hops === 0 ? UNTRUSTED : ['forwarded', 'x-real-ip']) delete req.headers[name]
  if (address) req.headers['x-forwarded-for'] = address
}

/** One subscriber, one bucket: a single IPv6 line owns a whole /64, so its addresses count together. */
export function subscriberOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (isIP(address) !== 6) return address

  const [head = '', tail] = address.replace(/%.*$/, '').split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const zeros = new Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  const groups = [...left, ...zeros, ...right].slice(0, 4)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
