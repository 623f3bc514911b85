import type { Where } from 'payload'

/** A page of a history: only what is older than an instant, if one is given. */
export type Span = { before: string | null; limit: number }

export const olderThan = (field: string, before: string | null): Where[] =>
  before ? [{ [field]: { less_than: before } }] : []

/** The instant an address asks to begin before; anything else is the present. */
export function instantIn(value: unknown): string | null {
  const date = new Date(typeof value === 'string' ? value : NaN)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
