import type { Nature, SourceKind } from './claim'
import type { WordingForm } from './model'

/** Where a figure stands between the newsroom and its readers. */
export const figureStatusLabels = {
  published: 'publié',
  changed: 'publié, modification en cours',
  draft: 'brouillon',
} as const

export type FigureStatus = keyof typeof figureStatusLabels

/** A figure as somebody who writes a text chooses it. The wording is what readers see, if they see it. */
export type FoundFigure = {
  id: string
  wording: Record<WordingForm, string>
  subject: { collection: string; id: string; name: string } | null
  nature: Nature | null
  sourceKind: SourceKind | null
  status: FigureStatus
}

/** What the picker asks for: words and numbers, and whose figures come first. */
export type FigureSearch = { q: string; subject: string | null }

/** The address that answers a search. */
export const searchAddress = ({ q, subject }: FigureSearch): string => {
  const query = new URLSearchParams({ q, ...(subject && { subject }) })
  return `/api/impact-metrics/search?${query.toString()}`
}

/** The address that answers with these very figures, whatever they say. */
export const figuresAddress = (ids: readonly string[]): string =>
  `/api/impact-metrics/search?${new URLSearchParams({ ids: ids.join(',') }).toString()}`
