const french = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

/** As a French dictionary does: « Émile » stands among the E. */
export const compareFrench = (one: string, other: string): number => french.compare(one, other)

export const byName = <T extends { name: string }>(items: readonly T[]): T[] =>
  items.toSorted((one, other) => compareFrench(one.name, other.name))

export const newestFirst = <T extends { updatedAt: string }>(items: readonly T[]): T[] =>
  items.toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt))

/** The last day anything in it changed, as an ISO text, which compares as text. */
export const lastChange = (...items: readonly { updatedAt: string }[]): string | null =>
  items.reduce<string | null>(
    (latest, { updatedAt }) => (latest === null || updatedAt > latest ? updatedAt : latest),
    null,
  )
