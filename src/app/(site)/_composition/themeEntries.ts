import type { Figure } from '@/content/impact-metrics/figure'
import type { PioneerSummary } from '@/content/pioneers/model'
import type { ProgrammeSummary } from '@/content/programmes/model'
import type { ThemeSummary } from '@/content/themes/model'

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
    const held = under(theme.id, { ...people, figures: outlines })
    return {
      theme,
      pioneers: held.pioneers.length,
      programmes: held.programmes.length,
      figures: held.figures.length,
    }
  })
}

export function under<F extends Pick<Figure, 'subject'>>(
  themeId: string,
  { pioneers, programmes, figures }: Published<F>,
) {
  const hasTheme = ({ themes }: PioneerSummary | ProgrammeSummary) =>
    themes.some(({ id }) => id === themeId)
  const these = { pioneers: pioneers.filter(hasTheme), programmes: programmes.filter(hasTheme) }
  const ids = new Set([...these.pioneers, ...these.programmes].map(({ id }) => id))

  return { ...these, figures: figures.filter(({ subject }) => ids.has(subject.id)) }
}

export const holdsSomething = (entry: { pioneers: number; programmes: number }) =>
  entry.pioneers + entry.programmes > 0
