import { lastWordOn, type Correction } from '@/content/corrections/model'
import type { Figure } from '@/content/impact-metrics/figure'
import type { PageReference } from '@/content/pages/model'
import type { PioneerSummary } from '@/content/pioneers/model'
import type { ProgrammeSummary } from '@/content/programmes/model'
import type { ThemeSummary } from '@/content/themes/model'
import { lastChange } from '@/site/order'
import { paths } from '@/site/paths'
import type { SitemapEntry } from '@/site/sitemap'

import { under } from '../(site)/_composition/themeEntries'

type Published = {
  pioneers: readonly PioneerSummary[]
  programmes: readonly ProgrammeSummary[]
  themes: ThemeSummary[]
  figures: readonly Pick<Figure, 'id' | 'subject' | 'updatedAt'>[]
  pages: PageReference[]
  corrections: Correction[]
}

/** Every page a search engine may keep, dated by the newest thing it shows. */
export function entriesFor({
  themes,
  pages,
  corrections,
  ...published
}: Published): SitemapEntry[] {
  const { pioneers, programmes } = published
  const known = new Set([...pioneers, ...programmes].map(({ id }) => id))
  const figures = published.figures.filter(({ subject }) => known.has(subject.id))
  const bySubject = new Map([...known].map((id): [string, typeof figures] => [id, []]))
  for (const figure of figures) bySubject.get(figure.subject.id)?.push(figure)
  const figuresOf = (id: string) => bySubject.get(id) ?? []
  const everything = lastChange(...pioneers, ...programmes, ...figures, ...themes, ...pages)

  return [
    { path: paths.home, lastChange: everything },
    { path: paths.pioneers, lastChange: lastChange(...pioneers, ...programmes, ...figures) },
    { path: paths.programmes, lastChange: lastChange(...programmes) },
    { path: paths.themes, lastChange: lastChange(...themes, ...pioneers, ...programmes) },
    { path: paths.metrics, lastChange: lastChange(...figures) },
    ...pioneers.map((pioneer) => ({
      path: paths.pioneer(pioneer.slug),
      lastChange: lastChange(pioneer, ...figuresOf(pioneer.id)),
    })),
    ...programmes.map((programme) => ({
      path: paths.programme(programme.slug),
      lastChange: lastChange(programme, ...figuresOf(programme.id)),
    })),
    ...themes.flatMap((theme) => {
      const hub = under(theme, { pioneers, programmes, figures })
      const shown = [...hub.pioneers, ...hub.programmes, ...hub.figures]
      return shown.length === 0
        ? []
        : [{ path: paths.theme(theme.slug), lastChange: lastChange(theme, ...shown) }]
    }),
    ...figures.map(({ id, updatedAt }) => ({ path: paths.metric(id), lastChange: updatedAt })),
    ...pages
      .filter(({ slug }) => paths.page(slug) !== paths.home)
      .map(({ slug, updatedAt }) => ({ path: paths.page(slug), lastChange: updatedAt })),
    { path: paths.data, lastChange: everything },
    {
      path: paths.corrections,
      lastChange: lastChange(...corrections.map((one) => ({ updatedAt: lastWordOn(one) }))),
    },
    { path: paths.siteMap, lastChange: everything },
  ]
}
