import { Feed } from 'feed'

import { absolute } from '@/site/metadata'
import { lastChange } from '@/site/order'
import { paths } from '@/site/paths'
import { site } from '@/site/site'

import type { FeedEntry } from './entries'

/** A name for life (RFC 4151): addresses may change, and a reader must not see an entry twice. */
const lasting = (key: string) => `tag:${new URL(absolute('/')).hostname},2026:${key}`

/** What XML 1.0 cannot hold, and no reader would miss. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Texts are announced as HTML, and end no CDATA section either. */
const asHtml = (text: string) =>
  text.replace(unwritable, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? '')

/** A feed without entries still has a date, and the same one each time. */
const beginning = '2026-01-01T00:00:00.000Z'

export function atomFeed(entries: readonly FeedEntry[]): string {
  const feed = new Feed({
    id: lasting('flux'),
    title: site.name,
    description: site.description,
    link: absolute(paths.home),
    feedLinks: { atom: absolute(paths.atom) },
    author: { name: site.name, link: absolute(paths.home) },
    updated: new Date(lastChange(...entries) ?? beginning),
    generator: false,
  })
  for (const { key, path, title, summary, text, publishedOn, updatedAt } of entries) {
    feed.addItem({
      id: lasting(key),
      link: absolute(path),
      title: asHtml(title),
      description: asHtml(summary),
      content: asHtml(text),
      published: new Date(publishedOn),
      date: new Date(updatedAt),
    })
  }
  return feed.atom1()
}

/** JSON Feed 1.1, whose texts are plain. The library writes version 1 with its texts as HTML. */
export const jsonFeed = (entries: readonly FeedEntry[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.description,
    language: 'fr',
    home_page_url: absolute(paths.home),
    feed_url: absolute(paths.jsonFeed),
    authors: [{ name: site.name, url: absolute(paths.home) }],
    items: entries.map(({ key, path, title, summary, text, publishedOn, updatedAt }) => ({
      id: lasting(key),
      url: absolute(path),
      title,
      content_text: text,
      summary,
      date_published: publishedOn,
      date_modified: updatedAt,
    })),
  })
