import { setTimeout as wait } from 'node:timers/promises'

import { visitAddress, type Visit, type VisitOptions } from './visit'

export type VisitAllOptions = VisitOptions & {
  /** Milliseconds between two visits to one host. */
  pause?: number
}

type OnVisited = (url: string, visit: Visit) => void | Promise<void>

const hostsAtOnce = 4

/**
 * Visits each address once: hosts side by side, the pages of one host one after the other. Stops
 * at the first error of `onVisited`, and when `signal` says so; both are thrown.
 */
export async function visitAll(
  urls: Iterable<string>,
  options: VisitAllOptions,
  onVisited: OnVisited,
): Promise<void> {
  const stop = new AbortController()
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])])
  const hosts = byHost(urls).values()
  const visitor = async () => {
    // The visitors share one iterator: a host goes to whoever is free.
    for (const pages of hosts) {
      await visitHost(pages, { ...options, signal, robots: options.robots ?? new Map() }, onVisited)
    }
  }

  try {
    await Promise.all(Array.from({ length: hostsAtOnce }, visitor))
  } finally {
    stop.abort()
  }
}

async function visitHost(pages: string[], options: VisitAllOptions, onVisited: OnVisited) {
  let wasAsked = false
  for (const page of pages) {
    if (wasAsked) await wait(options.pause ?? 1_000, undefined, { signal: options.signal })

    const visit = await visitAddress(page, options)
    await onVisited(page, visit)
    wasAsked = visit.status !== 'refused'
  }
}

function byHost(urls: Iterable<string>): Map<string, string[]> {
  const hosts = new Map<string, string[]>()
  for (const url of new Set(urls)) {
    const host = URL.canParse(url) ? new URL(url).hostname : ''
    hosts.set(host, [...(hosts.get(host) ?? []), url])
  }
  return hosts
}
