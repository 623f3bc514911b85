import type { PioneerSummary } from '@/content/pioneers/model'
import type { ProgrammeSummary } from '@/content/programmes/model'
import type { ThemeReference } from '@/content/themes/model'

export const theme = (slug: string): ThemeReference => ({ id: slug, slug, title: slug, hue: 1 })

export const pioneer = (facts: Partial<PioneerSummary> & { slug: string }): PioneerSummary => ({
  id: facts.slug,
  name: facts.slug,
  kind: 'intrapreneur',
  headline: 'Une accroche',
  organisation: null,
  themes: [],
  createdAt: '2026-01-01',
  updatedAt: '2026-01-01',
  ...facts,
})

export const programme = (
  facts: Partial<ProgrammeSummary> & { slug: string },
): ProgrammeSummary => ({
  id: facts.slug,
  name: facts.slug,
  summary: 'Un résumé',
  startYear: null,
  organisation: null,
  themes: [],
  pioneerIds: [],
  createdAt: '2026-01-01',
  updatedAt: '2026-01-01',
  ...facts,
})
