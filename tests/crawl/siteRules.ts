import type { Page } from '@playwright/test'
import { z } from 'zod'

import type { SitemapUrl } from '../support/sitemap'
import { faultsOfMarkup } from './markup'
import type { PageOfSite } from './pageRules'
import type { Visits } from './visits'

/** What concerns no single page. */
export type SiteRule = { name: string; faults: (site: Crawled) => string[] | Promise<string[]> }

export type Crawled = {
  visits: Visits
  sitemap: readonly SitemapUrl[]
  pages: readonly PageOfSite[]
  /** Every page that links lead to from `/`, in the sitemap or not. */
  reached: readonly string[]
  reader: Page
}

const instant = z.iso.datetime({ offset: true })

const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  feed_url: z.url(),
  items: z
    .array(
      z.object({
        id: z.string().min(1),
        url: z.url(),
        title: z.string().min(1),
        content_text: z.string().min(1),
        date_published: instant,
        date_modified: instant,
      }),
    )
    .min(1),
})

const atomFeed = z.object({
  error: z.null(),
  id: z.string().min(1),
  updated: instant,
  entries: z
    .array(
      z.object({ id: z.string().min(1), url: z.url(), title: z.string().min(1), updated: instant }),
    )
    .min(1),
})

type Feed = { faults: string[]; entries: { id: string; url: string }[] }

const failed = (error: z.ZodError): Feed => ({
  faults: error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  entries: [],
})

async function readJsonFeed({ visits: { origin } }: Crawled): Promise<Feed> {
  const { data, error } = jsonFeed.safeParse(await (await fetch(`${origin}/flux.json`)).json())
  return data ? { faults: [], entries: data.items } : failed(error)
}

async function readAtomFeed({ visits: { origin }, reader }: Crawled): Promise<Feed> {
  const xml = await (await fetch(`${origin}/flux.atom`)).text()
  const read = await reader.evaluate((source) => {
    const feed = new DOMParser().parseFromString(source, 'application/xml')
    return {
      error: feed.querySelector('parsererror')?.textContent ?? null,
      id: feed.querySelector('feed > id')?.textContent,
      updated: feed.querySelector('feed > updated')?.textContent,
      entries: [...feed.querySelectorAll('entry')].map((entry) => ({
        id: entry.querySelector('id')?.textContent,
        url: entry.querySelector('link')?.getAttribute('href'),
        title: entry.querySelector('title')?.textContent,
        updated: entry.querySelector('updated')?.textContent,
      })),
    }
  }, xml)
  const { data, error } = atomFeed.safeParse(read)
  return data ? { faults: [], entries: data.entries } : failed(error)
}

const idsOf = ({ entries }: Feed) => entries.map(({ id }) => id).join('\n')

/** Read twice: an entry that changes its name is an entry that readers see twice. */
const feedRule = (name: string, read: (site: Crawled) => Promise<Feed>): SiteRule => ({
  name,
  faults: async (site) => {
    const [feed, again] = [await read(site), await read(site)]
    const ids = new Set(feed.entries.map(({ id }) => id))
    const answers = await Promise.all(
      feed.entries.map(async ({ url }) => {
        const { status, facts } = await site.visits.visit(url)
        const id = new URL(url).hash.slice(1)
        const isThere = status === 200 && (id === '' || facts?.ids.includes(id))
        return isThere ? [] : [`${url} answers ${status}, or has no such place`]
      }),
    )
    return [
      ...feed.faults,
      ...(ids.size === feed.entries.length ? [] : ['two entries of one id']),
      ...(idsOf(feed) === idsOf(again) ? [] : ['other ids when read again']),
      ...answers.flat(),
    ]
  },
})

export const siteRules: readonly SiteRule[] = [
  {
    name: 'sitemap says when',
    // A list that is empty so far has no date yet.
    faults: ({ sitemap }) =>
      sitemap.flatMap(({ loc, lastmod }) => {
        if (lastmod === null) return []
        const isPast = instant.safeParse(lastmod).success && Date.parse(lastmod) <= Date.now()
        return isPast ? [] : [`${loc}: ${lastmod}`]
      }),
  },
  {
    name: 'sitemap is whole',
    faults: async ({ visits, sitemap, reached }) => {
      const listed = new Set(sitemap.map(({ loc }) => new URL(loc).href))
      const missing = await Promise.all(
        reached.map(async (url) => {
          const { facts } = await visits.visit(url)
          // A list that is cut in pages is one entry: engines follow it.
          const isItself = facts?.canonical && new URL(facts.canonical).href === url
          const isKept = !/noindex/.test(facts?.robots ?? '')
          return isItself && isKept && !listed.has(url) && !new URL(url).search ? [url] : []
        }),
      )
      return missing.flat()
    },
  },
  {
    name: 'valid HTML off the sitemap',
    faults: async ({ visits, sitemap, reached }) => {
      const listed = new Set(sitemap.map(({ loc }) => new URL(loc).href))
      const others = [...reached, `${visits.origin}/personne`].filter((url) => !listed.has(url))
      const found = await Promise.all(
        others.map(async (url) => {
          const { html, facts } = await visits.visit(url)
          const faults = facts ? await faultsOfMarkup(html) : []
          return faults.map((fault) => `${url}: ${fault}`)
        }),
      )
      return found.flat()
    },
  },
  {
    name: 'robots.txt names the sitemap',
    faults: async ({ visits: { origin } }) => {
      const robots = await (await fetch(`${origin}/robots.txt`)).text()
      return robots.includes(`Sitemap: ${origin}/sitemap.xml`) ? [] : ['it does not']
    },
  },
  feedRule('Atom feed', readAtomFeed),
  feedRule('JSON feed', readJsonFeed),
]
