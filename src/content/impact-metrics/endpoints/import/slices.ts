/** What a query names at once: databases bound how many values a question may hold. */
const together = 500

/** Each value once, in handfuls small enough for one query. */
export function* inHandfuls(values: readonly string[]): Generator<string[]> {
  const distinct = [...new Set(values)]
  for (let at = 0; at < distinct.length; at += together) yield distinct.slice(at, at + together)
}
