/** Words in one look; a line that ends is a run of its own. */
export type Run = { text: string; bold: boolean; italic: boolean; href: string | null }

/** What a run of words belongs to: one object for each place it was read in. */
export type Place =
  | { kind: 'p' | 'quote' | 'hr' }
  | { kind: 'heading'; level: number }
  /** `list` is the same of all items of one list. */
  | { kind: 'item'; level: number; ordered: boolean; start: number; list: unknown }

export type Block = { place: Place; runs: Run[] }

export const lineEnd = '\n'

export const textOf = ({ runs }: Block): string => runs.map(({ text }) => text).join('')
