export const pageSize = 24

export type Slice<T> = { items: T[]; page: number; pages: number; total: number }

/** Null when there is no such page: an address that shows nothing is not an address. */
export function pageOf<T>(items: readonly T[], page: number, size = pageSize): Slice<T> | null {
  const pages = Math.max(1, Math.ceil(items.length / size))
  if (page > pages) return null

  const start = (page - 1) * size
  return { items: items.slice(start, start + size), page, pages, total: items.length }
}
