import type { Page } from '@playwright/test'

import { factsOf, type Facts } from './facts'

export type Visited = {
  url: string
  status: number
  type: string
  html: string
  /** Null for what is not a page. */
  facts: Facts | null
}

export type Visits = {
  origin: string
  /** Asks once for each address, whatever follows its `#`. */
  visit: (url: string) => Promise<Visited>
  isHere: (url: string) => boolean
}

/** `reader`: a blank page of a browser, which reads markup. */
export function visitsOf(origin: string, reader: Page): Visits {
  const known = new Map<string, Promise<Visited>>()

  async function ask(url: string): Promise<Visited> {
    const answer = await fetch(url, { redirect: 'manual' })
    const type = answer.headers.get('content-type') ?? ''
    const isPage = type.startsWith('text/html')
    const html = isPage ? await answer.text() : ''
    if (!isPage) await answer.arrayBuffer()
    const facts = isPage ? await factsOf(reader, html) : null
    return { url, status: answer.status, type, html, facts }
  }

  return {
    origin,
    isHere: (url) => new URL(url).origin === origin,
    visit: (url) => {
      const address = withoutFragment(url)
      const visited = known.get(address) ?? ask(address)
      known.set(address, visited)
      return visited
    },
  }
}

export function withoutFragment(url: string): string {
  const address = new URL(url)
  address.hash = ''
  return address.href
}
