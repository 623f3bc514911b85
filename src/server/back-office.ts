import type { IncomingMessage, ServerResponse } from 'node:http'

import { forgetClaims } from './address'
import { declaresMoreThan, largestBody, limitBody, tooHeavy } from './body-limit'
import type { Headers } from './headers'
import { forLog } from './log'
import { createRateLimits } from './rate-limits'
import { refuse, SENTENCES } from './refusals'

export type Pass = (req: IncomingMessage, res: ServerResponse) => Promise<void>

type Wiring = { pass: Pass; headers: Headers; hops: number }
type Visit = { req: IncomingMessage; res: ServerResponse; plain: string; address: string }

/** Everything that is not for readers goes to Next as it came, within limits and under our headers. */
export function createBackOffice({ pass, headers, hops }: Wiring) {
  const secondsToWait = createRateLimits()

  return async ({ req, res, plain, address }: Visit): Promise<void> => {
    const limit = largestBody(plain)
    const refuseBody = () =>
      refuse(req, res, {
        status: 413,
        message: tooHeavy(limit),
        headers: { ...headers, connection: 'close' },
      })
    if (declaresMoreThan(req, limit)) return refuseBody()
    // Before anything is waited for: the first bytes are already on their way.
    limitBody(req, limit, refuseBody)

    const seconds = await secondsToWait({ req, plain, address })
    if (seconds > 0) {
      const message = `Trop d’essais. Réessayez dans ${seconds}\u00a0s.`
      return refuse(req, res, {
        status: 429,
        message,
        headers: { ...headers, 'retry-after': String(seconds) },
      })
    }
    if (res.headersSent) return

    forgetClaims(req, { hops, address })
    imposeHeaders(res, headers)
    // A reader who leaves, or a body cut short, makes Next write to a closed answer: that is nobody's error.
    res.on('error', () => {})
    await pass(req, res).catch((error: unknown) => {
      console.error(forLog(`${req.method} ${req.url} :`), error)
      refuse(req, res, { status: 500, message: SENTENCES.failed })
    })
  }
}

/** Ours win: whatever Next or Payload would say on the same subject is left unsaid. */
function imposeHeaders(res: ServerResponse, headers: Headers): void {
  const setHeader = res.setHeader.bind(res)
  for (const [name, value] of Object.entries(headers)) setHeader(name, value)

  res.setHeader = (name, value) => {
    const isOurs = name.toLowerCase() in headers || name.toLowerCase() === 'x-powered-by'
    return isOurs ? res : setHeader(name, value)
  }
}
