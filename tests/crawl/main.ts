import { chromium } from '@playwright/test'

import { quietBrowser } from '../e2e/browser.mjs'
import { runningSite } from '../support/runningSite'
import { sitemapOf } from '../support/sitemap'
import { report, type Row } from '../support/verdicts'
import { pageRules, type PageOfSite } from './pageRules'
import { siteRules, type Crawled } from './siteRules'
import { visitsOf, withoutFragment, type Visits } from './visits'

/* `npm run crawl`: every page of the sitemap, every link of it, the feeds, and what all of them say. */

type Links = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Follows links from the home page. It goes on from the pages of the sitemap only: filtered lists lead to
 * one another without end, and what a list links to is asked for anyway.
 * @returns where each page is linked from.
 */
async function follow(
  { origin, visit, isHere }: Visits,
  listed: ReadonlySet<string>,
): Promise<Links> {
  const linkedFrom = new Map<string, Set<string>>()
  const waiting = [`${origin}/`]
  const met = new Set(waiting)
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    const { facts } = await visit(url)
    const links = (facts?.links ?? []).map((link) => new URL(link, url).href).filter(isHere)
    for (const link of new Set(links.map(withoutFragment))) {
      if (link !== url) linkedFrom.set(link, (linkedFrom.get(link) ?? new Set()).add(url))
      if (!met.has(link) && listed.has(link)) waiting.push(link)
      met.add(link)
    }
  }
  return linkedFrom
}

async function crawl(origin: string): Promise<Row[]> {
  const browser = await chromium.launch(quietBrowser())
  try {
    const reader = await browser.newPage()
    const visits = visitsOf(origin, reader)
    const sitemap = await sitemapOf(origin)
    const urls = sitemap.map(({ loc }) => new URL(loc).href)
    const linkedFrom = await follow(visits, new Set(urls))

    const pages = await Promise.all(
      urls.map(async (url): Promise<PageOfSite> => {
        const { facts, ...visited } = await visits.visit(url)
        if (!facts) throw new Error(`${url} is in the sitemap and is no page.`)
        return { ...visited, facts, linkedFrom: linkedFrom.get(url) ?? new Set() }
      }),
    )
    const site: Crawled = { visits, sitemap, pages, reached: [...linkedFrom.keys()], reader }
    return [...(await rowsOfPages(site)), ...(await rowsOfSite(site))]
  } finally {
    await browser.close()
  }
}

const rowsOfPages = ({ pages, visits }: Crawled): Promise<Row[]> =>
  Promise.all(
    pageRules.map(async ({ name, faults }) => {
      const found = await Promise.all(
        pages.map(async (page) =>
          (await faults(page, visits)).map((fault) => `${new URL(page.url).pathname}: ${fault}`),
        ),
      )
      return row(name, pages.length, found.flat())
    }),
  )

const rowsOfSite = (site: Crawled): Promise<Row[]> =>
  Promise.all(siteRules.map(async ({ name, faults }) => row(name, 1, await faults(site))))

const row = (name: string, looked: number, faults: readonly string[]): Row => ({
  name,
  cells: new Map([
    ['looked at', { shown: String(looked) }],
    ['faults', { shown: String(faults.length), faults }],
  ]),
})

const site = await runningSite(process.argv[2])
try {
  process.exitCode = report('rule', await crawl(site.origin)) ? 0 : 1
} finally {
  await site.stop()
}
