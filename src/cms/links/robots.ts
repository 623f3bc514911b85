import robotsParser from 'robots-parser'

import { ask, type RequestOptions } from './request'

/** What sites ask of robots, by origin: one reading serves every page of a site. */
export type RobotsMemory = Map<string, Promise<string>>

const longestRules = 100 * 1024

const mostEntries = 250_000

/** Whether the site lets robots visit the page. Rules that cannot be read forbid nothing. */
export async function robotsMayVisit(
  page: URL,
  options: RequestOptions,
  memory: RobotsMemory,
): Promise<boolean> {
  const address = new URL('/robots.txt', page)
  const known = memory.get(page.origin) ?? rulesAt(address, options).catch(() => '')
  memory.set(page.origin, known)

  const rules = readable(await known)
  return robotsParser(address.href, rules).isAllowed(page.href, options.userAgent) !== false
}

/** The parser writes every rule down for every robot of its group, and tries each star in turn. */
function readable(rules: string): string {
  const robots = rules.match(/user-agent/gi)?.length ?? 0
  const lines = rules.match(/allow/gi)?.length ?? 0
  return robots * lines > mostEntries ? '' : rules.replace(/\*{2,}/g, '*')
}

async function rulesAt(address: URL, options: RequestOptions): Promise<string> {
  const answer = await ask(address, 'GET', options)
  try {
    return answer.statusCode === 200 ? await beginningOf(answer) : ''
  } finally {
    answer.destroy()
  }
}

async function beginningOf(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= longestRules) break
  }
  return Buffer.concat(chunks).subarray(0, longestRules).toString('utf8')
}
