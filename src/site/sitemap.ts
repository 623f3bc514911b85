import { absolute } from './metadata'

/** `lastChange`: when what a reader sees there last changed, as an ISO text. */
export type SitemapEntry = { path: string; lastChange: string | null }

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '')

export const sitemapXml = (entries: readonly SitemapEntry[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries.map(({ path, lastChange }) => {
      const lastmod = lastChange ? `<lastmod>${escaped(lastChange)}</lastmod>` : ''
      return `<url><loc>${escaped(absolute(path))}</loc>${lastmod}</url>`
    }),
    '</urlset>',
    '',
  ].join('\n')
