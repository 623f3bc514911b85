import type { IncomingMessage } from 'node:http'
import type { LookupFunction } from 'node:net'

import followRedirects, { type FollowResponse } from 'follow-redirects'

import { filteringAgents, publicLookup, RefusedAddress, refusalOf } from './public-addresses'
import type { Exceptions } from './public-addresses'

export type RequestOptions = {
  userAgent: string
  signal: AbortSignal
  lookup?: LookupFunction
  exceptions?: Exceptions
}

export type Answer = IncomingMessage & FollowResponse

const mostRedirects = 5

/**
 * Sends one request and follows its redirects, to public addresses only. Resolves when the headers
 * are there: whoever asked must read or destroy the body.
 * @throws RefusedAddress, by itself or as a cause, and whatever the network throws.
 */
export function ask(url: URL, method: 'HEAD' | 'GET', options: RequestOptions): Promise<Answer> {
  const { exceptions, lookup, signal, userAgent } = options
  const { request } = followRedirects[url.protocol === 'https:' ? 'https' : 'http']

  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method,
      signal,
      agents: filteringAgents(exceptions),
      lookup: publicLookup(lookup),
      headers: { 'User-Agent': userAgent, Accept: '*/*', 'Accept-Language': 'fr,*;q=0.5' },
      maxRedirects: mostRedirects,
      beforeRedirect: (next: object) => refuseUnlessPublic(next, exceptions),
    })
    // A name server that never answers would otherwise outlive the time limit.
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    sent.on('error', reject)
    sent.on('response', resolve)
    sent.end()
  })
}

function refuseUnlessPublic(next: object, exceptions?: Exceptions) {
  const href = 'href' in next ? String(next.href) : ''
  const refusal = refusalOf(new URL(href), exceptions)
  if (refusal) throw new RefusedAddress(`Redirection refusée. ${refusal}`)
}
