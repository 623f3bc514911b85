import type { LookupFunction } from 'node:net'

import { forbiddenToRobots, outcomeOfAnswer, outcomeOfFailure, outOfTime } from './outcomes'
import type { Outcome } from './outcomes'
import { refusalIn, refusalOf, type Exceptions } from './public-addresses'
import { ask, type RequestOptions } from './request'
import { robotsMayVisit, type RobotsMemory } from './robots'

/** `finalUrl` and `httpStatus` are those of the page that answered, null when none did. */
export type Visit = Outcome & { finalUrl: string | null; httpStatus: number | null }

export type VisitOptions = {
  /** Told to the sites that are visited, so that they know who asks. */
  siteUrl: string
  signal?: AbortSignal
  robots?: RobotsMemory
  /** Milliseconds, for the whole visit and for the rules for robots within it. */
  limits?: { visit: number; robots: number }
  /** For tests: names that lead where they say. */
  lookup?: LookupFunction
  /** For tests, against their own server. */
  exceptions?: Exceptions
}

const defaultLimits = { visit: 10_000, robots: 5_000 }

/** Some servers answer HEAD wrongly; a page is not called missing before it was asked for. */
const asksAgain = new Set([400, 403, 404, 405, 501])

const userAgent = (siteUrl: string) => `LesPionniers-Liens/1.0 (+${siteUrl})`

const without = (outcome: Outcome): Visit => ({ ...outcome, finalUrl: null, httpStatus: null })

const refused = (detail: string) => without({ status: 'refused', detail })

/**
 * Asks whether a page is still there, without reading it. Whatever the network does is an answer;
 * it throws only when `signal` ends the visit.
 */
export async function visitAddress(address: string, options: VisitOptions): Promise<Visit> {
  options.signal?.throwIfAborted()
  if (!URL.canParse(address)) return refused('Ce n’est pas une adresse de page.')

  const url = new URL(address)
  const refusal = refusalOf(url, options.exceptions)
  return refusal ? refused(refusal) : visitUrl(url, options)
}

async function visitUrl(url: URL, options: VisitOptions): Promise<Visit> {
  const limits = options.limits ?? defaultLimits
  const timeLimit = AbortSignal.timeout(limits.visit)
  const signal = AbortSignal.any([timeLimit, ...(options.signal ? [options.signal] : [])])
  const request = { ...options, signal, userAgent: userAgent(options.siteUrl) }

  try {
    const isWelcome = await robotsMayVisit(
      url,
      { ...request, signal: AbortSignal.any([signal, AbortSignal.timeout(limits.robots)]) },
      options.robots ?? new Map(),
    )
    signal.throwIfAborted()
    return isWelcome ? await answerOf(url, request) : without(forbiddenToRobots)
  } catch (error) {
    options.signal?.throwIfAborted()
    if (timeLimit.aborted) return without(outOfTime(url.hostname))

    const refusal = refusalIn(error)
    return refusal ? refused(refusal) : without(outcomeOfFailure(url.hostname, error))
  }
}

async function answerOf(url: URL, request: RequestOptions): Promise<Visit> {
  const head = await headersOf(url, 'HEAD', request)
  const { code, finalUrl } = asksAgain.has(head.code) ? await headersOf(url, 'GET', request) : head
  return { ...outcomeOfAnswer(new URL(finalUrl).hostname, code), finalUrl, httpStatus: code }
}

async function headersOf(url: URL, method: 'HEAD' | 'GET', request: RequestOptions) {
  const answer = await ask(url, method, request)
  answer.destroy()
  return { code: answer.statusCode ?? 0, finalUrl: answer.responseUrl }
}
