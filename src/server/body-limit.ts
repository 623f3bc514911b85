import type { IncomingMessage } from 'node:http'

const MEGABYTE = 1024 * 1024

/** How many bytes a request may carry: a picture weighs more than a form. */
export const largestBody = (plain: string) =>
  (/^\/api\/media(?:\/|$)/.test(plain) ? 25 : 10) * MEGABYTE

export const tooHeavy = (limit: number) =>
  `L’envoi dépasse ${limit / MEGABYTE} Mo. Réduisez le fichier ou le texte, puis recommencez.`

export const declaresMoreThan = ({ headers }: IncomingMessage, limit: number) =>
  Number(headers['content-length'] ?? 0) > limit

/**
 * Counts what really arrives, for senders that declare no length. The reader of the request never sees the
 * bytes beyond the limit nor an early end, which it could take for a complete and shorter message.
 */
export function limitBody(req: IncomingMessage, limit: number, exceeded: () => void): void {
  const push = req.push.bind(req)
  let received = 0

  req.push = (chunk, encoding) => {
    if (received > limit) return true
    received += chunk instanceof Uint8Array ? chunk.byteLength : 0
    if (received <= limit) return push(chunk, encoding)
    exceeded()
    return true
  }
}
