/** Where a figure is shown, as its form tells the person who is about to change it. */
export type FigureUsages = {
  /** The pioneer or programme it speaks of; null while a draft has none. */
  subject: Usage | null
  /** Texts that cite it, read by readers or in preparation. */
  documents: Usage[]
}

export type Usage = { collection: string; id: string; title: string; kind: string; isLive: boolean }

export const usagesAddress = (id: string): string => `/api/impact-metrics/${id}/usages`
