import type { Figure } from '@/content/impact-metrics/figure'
import type { PioneerSummary } from '@/content/pioneers/model'
import type { ProgrammeSummary } from '@/content/programmes/model'
import type { ThemeSummary } from '@/content/themes/model'

type Published = {
  pioneers: readonly PioneerSummary[]
  programmes: readonly ProgrammeSummary[]
  figures: readonly Figure[]
}

/** What each theme's hub holds. A hub that holds nothing is no page. */
export function themeEntries(themes: readonly ThemeSummary[], published: Published) {
  return themes.map((theme) => {
    const { pioneers, programmes, figures } = under(theme.id, published)
    return {
      theme,
      pioneers: pioneers.length,
      programmes: programmes.length,
      figures: figures.length,
    }
  })
}

export function under(themeId: string, { pioneers, programmes, figures }: Published) {
  const hasTheme = ({ themes }: PioneerSummary | ProgrammeSummary) =>
    themes.some(({ id }) => id === themeId)
  const these = { pioneers: pioneers.filter(hasTheme), programmes: programmes.filter(hasTheme) }
  const ids = new Set([...these.pioneers, ...these.programmes].map(({ id }) => id))

  return { ...these, figures: figures.filter(({ subject }) => ids.has(subject.id)) }
}

export const holdsSomething = (entry: { pioneers: number; programmes: number; figures: number }) =>
  entry.pioneers + entry.programmes + entry.figures > 0
