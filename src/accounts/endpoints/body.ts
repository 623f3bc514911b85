import type { PayloadRequest } from 'payload'

/** What was sent as JSON; nothing when it is no object. */
export async function bodyOf(req: PayloadRequest): Promise<Readonly<Record<string, unknown>>> {
  const body: unknown = await req.json?.().catch(() => null)
  return typeof body === 'object' && body !== null ? Object(body) : {}
}
