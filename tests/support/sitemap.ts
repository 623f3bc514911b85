export type SitemapUrl = { loc: string; lastmod: string | null }

const named = (name: string, xml: string) =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]?.replaceAll('&amp;', '&') ?? null

/** What the site asks search engines to keep. */
export async function sitemapOf(origin: string): Promise<SitemapUrl[]> {
  const xml = await (await fetch(`${origin}/sitemap.xml`)).text()
  return [...xml.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, url = '']) => ({
    loc: named('loc', url) ?? '',
    lastmod: named('lastmod', url),
  }))
}
