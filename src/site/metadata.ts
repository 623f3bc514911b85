import type { Metadata } from 'next'

import { shareSize } from '@/design/share/sizes'
import { longestDescription, longestTitle } from '@/editorial/searchResults'
import { env } from '@/env'

import { paths } from './paths'
import { site } from './site'

type PageFacts = {
  title: string
  description: string | null
  /** The address search engines should keep, with the parameters that make it another page. */
  path: string
  /** The page as a picture of the size social networks ask for; the site's own when it has none. */
  image?: { src: string; alt: string }
  type?: 'website' | 'article' | 'profile'
  /** False for filtered or empty lists: they repeat what other pages say. */
  isIndexed?: boolean
}

export function pageMetadata(page: PageFacts): Metadata {
  const title = titleWithSite(page.title)
  const description = shortened(page.description ?? site.description, longestDescription)
  const { src, alt } = page.image ?? { src: paths.picture, alt: site.name }
  const images = [{ url: absolute(src), alt, ...shareSize }]

  return {
    title: { absolute: title },
    description,
    alternates: { canonical: absolute(page.path) },
    // Left out rather than undefined, which would undo what the layout says of previews.
    ...(page.isIndexed === false && { robots: { index: false, follow: true } }),
    openGraph: {
      title: page.title,
      description,
      url: absolute(page.path),
      siteName: site.name,
      locale: site.locale,
      type: page.type ?? 'website',
      images,
    },
    twitter: { card: 'summary_large_image' },
  }
}

export const absolute = (path: string): string =>
  path === '/' ? `${env.SITE_URL}/` : `${env.SITE_URL}${path}`

/** The page first, the site after it when there is room: search engines cut at about sixty signs. */
export function titleWithSite(title: string): string {
  const whole = [site.name, site.shortName]
    .map((name) => `${title} — ${name}`)
    .find((candidate) => candidate.length <= longestTitle)
  return whole ?? shortened(title, longestTitle)
}

/** Cut between two words, and the cut shown. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1)
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`
}
