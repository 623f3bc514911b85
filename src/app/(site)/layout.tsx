import '@/design/stylesheet.css'

import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import { listPages } from '@/content/pages/queries'
import { env } from '@/env'
import { Footer } from '@/site/Footer'
import { display, text } from '@/site/fonts'
import { openReader } from '@/site/openReader'
import { homeSlug, paths } from '@/site/paths'
import { isPreviewing } from '@/site/reader'
import { site } from '@/site/site'
import skip from '@/site/skip.module.css'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f3e9' },
    { media: '(prefers-color-scheme: dark)', color: '#171310' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const previewing = isPreviewing(await openReader())

  return {
    metadataBase: new URL(env.SITE_URL),
    title: { absolute: site.name },
    description: site.description,
    robots: previewing ? { index: false, follow: false } : undefined,
    // Years and figures would be taken for telephone numbers.
    formatDetection: { telephone: false },
  }
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const pages = await listPages(await openReader())

  return (
    <html lang="fr" className={`${display.variable} ${text.variable}`}>
      <head>
        <link rel="alternate" type="application/atom+xml" title={site.name} href={paths.atom} />
        <link
          rel="alternate"
          type="application/feed+json"
          title={site.name}
          href={paths.jsonFeed}
        />
      </head>
      <body>
        <a href="#contenu" className={skip.skip}>
          Aller au contenu
        </a>
        {children}
        <Footer
          pages={pages
            .filter(({ slug }) => slug !== homeSlug)
            .map(({ slug, title }) => ({ href: paths.page(slug), label: title }))}
        />
      </body>
    </html>
  )
}
