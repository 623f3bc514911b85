import type { Figure } from '@/content/impact-metrics/figure'
import type { PioneerSummary } from '@/content/pioneers/model'
import type { ProgrammeSummary } from '@/content/programmes/model'
import type { ThemeSummary } from '@/content/themes/model'

import { byName } from '@/site/order'

import type { CatalogueEntry } from './published'

type People = { pioneers: readonly PioneerSummary[]; programmes: readonly ProgrammeSummary[] }
type Published<F> = People & { figures: readonly F[] }

/** What each theme's hub holds. A hub that holds nothing is no page. */
export function themeEntries(
  themes: readonly ThemeSummary[],
  { figures, ...people }: People & { figures: readonly CatalogueEntry[] },
) {
  const outlines = figures.map(({ figure }) => figure)
  return themes.map((theme) => {
    const held = under(theme, { ...people, figures: outlines })
    return {
      theme,
      pioneers: held.pioneers.length,
      programmes: held.programmes.length,
      figures: held.figures.length,
    }
  })
}

/**
 * What a theme gathers: the pioneers the editors put first, in their order, then whoever is tied to it, by
 * name; its programmes; and the figures of all of them.
 */
export function under<F extends Pick<Figure, 'subject'>>(
  { id: themeId, curated }: Pick<ThemeSummary, 'id' | 'curated'>,
  { pioneers, programmes, figures }: Published<F>,
) {
  const hasTheme = ({ themes }: PioneerSummary | ProgrammeSummary) =>
    themes.some(({ id }) => id === themeId)
  const first = curated.flatMap((id) => pioneers.find((pioneer) => pioneer.id === id) ?? [])
  const others = pioneers.filter((pioneer) => hasTheme(pioneer) && !curated.includes(pioneer.id))
  const these = {
    pioneers: [...first, ...byName(others)],
    programmes: byName(programmes.filter(hasTheme)),
  }
  const ids = new Set([...these.pioneers, ...these.programmes].map(({ id }) => id))

  return { ...these, figures: figures.filter(({ subject }) => ids.has(subject.id)) }
}

/** An introduction to nothing is not a page. */
export const isPublic = (held: { pioneers: readonly unknown[]; programmes: readonly unknown[] }) =>
  holdsSomething({ pioneers: held.pioneers.length, programmes: held.programmes.length })

/** The themes that have a page. */
export const withPages = (themes: readonly ThemeSummary[], people: People): ThemeSummary[] =>
  themes.filter((theme) => isPublic(under(theme, { ...people, figures: [] })))

export const holdsSomething = (entry: { pioneers: number; programmes: number }) =>
  entry.pioneers + entry.programmes > 0
