import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { subscriberOf } from './address'

export type Rate = { points: number; duration: number }

/** Attempts allowed per subscriber, and the seconds they are counted over. The first rule that fits decides. */
const RULES = [
  { path: /^\/api\/users\/(?:logout|refresh-token)$/, rate: null },
  { path: /^\/api\/users\/login$/, rate: { points: 20, duration: 60 } },
  {
    path: /^\/api\/users\/(?:forgot-password|reset-password)$/,
    rate: { points: 5, duration: 300 },
  },
  { path: /^\/api\/users\//, rate: { points: 30, duration: 60 } },
  { path: /^\/(?!api\/|api$|admin\/|admin$)/, rate: { points: 30, duration: 60 } },
] as const satisfies readonly { path: RegExp; rate: Rate | null }[]

type Attempt = { req: IncomingMessage; plain: string; address: string }

/** Returns a function that says how many seconds to wait, 0 when the attempt is allowed. */
export function createRateLimits() {
  const rules = RULES.map(({ path, rate }) => ({
    path,
    limiter: rate && new RateLimiterMemory(rate),
  }))
  const bucketOf = createBuckets()

  return async ({ req, plain, address }: Attempt): Promise<number> => {
    if (req.method !== 'POST') return 0

    const limiter = rules.find(({ path }) => path.test(plain))?.limiter
    return limiter ? secondsToWait(limiter, bucketOf(subscriberOf(address))) : 0
  }
}

/**
 * A fixed number of buckets, so that a million addresses cannot fill memory. Two subscribers may share one;
 * the salt keeps anyone from choosing with whom.
 */
function createBuckets() {
  const salt = randomBytes(16)
  return (subscriber: string) =>
    String(createHash('sha256').update(salt).update(subscriber).digest().readUInt16BE())
}

async function secondsToWait(limiter: RateLimiterMemory, bucket: string): Promise<number> {
  try {
    await limiter.consume(bucket)
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes)
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw refusal
  }
}
