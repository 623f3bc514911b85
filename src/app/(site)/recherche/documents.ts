import type { Wordings } from '@/content/impact-metrics/citations'
import { wording } from '@/content/impact-metrics/model'
import type { FreePage } from '@/content/pages/model'
import type { PioneerSummary } from '@/content/pioneers/model'
import type { ProgrammeSummary } from '@/content/programmes/model'
import type { ThemeReference, ThemeSummary } from '@/content/themes/model'
import type { Searchable } from '@/search/searchIndex'
import { paths } from '@/site/paths'

import type { CatalogueEntry } from '../_composition/published'
import type { Kind } from './kinds'
import { withFigures, withPlaces, type Texts } from './texts'

export type SiteDocument = Searchable & { kind: Kind; path: string; hue: number | undefined }

type Published = {
  pioneers: readonly PioneerSummary[]
  programmes: readonly ProgrammeSummary[]
  themes: readonly ThemeSummary[]
  figures: readonly CatalogueEntry[]
  pages: readonly FreePage[]
  texts: Texts
  wordings: Wordings
}

/** Everything that has a page, as that page reads. */
export function documentsOf({ texts, wordings, ...published }: Published): SiteDocument[] {
  const textOf = ({ id }: { id: string }) => withFigures(texts.get(id)?.text ?? '', wordings)

  return [
    ...published.pioneers.map((pioneer) => ({
      id: pioneer.id,
      kind: 'pioneers' as const,
      path: paths.pioneer(pioneer.slug),
      hue: pioneer.themes[0]?.hue,
      title: pioneer.name,
      about: names(pioneer),
      summary: pioneer.headline,
      text: textOf(pioneer),
    })),
    ...published.programmes.map((programme) => ({
      id: programme.id,
      kind: 'programmes' as const,
      path: paths.programme(programme.slug),
      hue: programme.themes[0]?.hue,
      title: programme.name,
      about: names(programme),
      summary: programme.summary,
      text: textOf(programme),
    })),
    ...published.themes.map((theme) => ({
      id: theme.id,
      kind: 'themes' as const,
      path: paths.theme(theme.slug),
      hue: theme.hue,
      title: theme.title,
      about: '',
      summary: theme.summary,
      text: textOf(theme),
    })),
    ...published.figures.map(({ figure, subject }) => ({
      id: figure.id,
      kind: 'figures' as const,
      path: paths.metric(figure.id),
      hue: subject.hue,
      // A sentence is no title: whoever is named for a word stands above a number that says it.
      title: '',
      about: subject.name,
      summary: wording(figure.claim, 'long'),
      text: '',
    })),
    ...published.pages.map((page) => ({
      id: paths.page(page.slug),
      kind: 'pages' as const,
      path: paths.page(page.slug),
      hue: undefined,
      title: page.title,
      about: '',
      summary: page.summary ?? '',
      text: withFigures(withPlaces(page.content), wordings),
    })),
  ]
}

type Named = { organisation: { name: string } | null; themes: readonly ThemeReference[] }

const names = ({ organisation, themes }: Named): string =>
  [organisation?.name, ...themes.map(({ title }) => title)].filter(Boolean).join(' · ')
