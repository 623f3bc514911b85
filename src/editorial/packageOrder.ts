/** A document of a package, by its key, and the keys of others that go before it. */
export type Part = {
  key: string
  /** What its page is made of: a rule of publication asks for it, so it is always there first. */
  gathers: readonly string[]
  /** What its text and its fields name. Documents that name each other cannot both be second. */
  names: readonly string[]
}

/**
 * The one order in which a package is rehearsed, approved and published, whatever order its parts came in: what is
 * cited before what cites it.
 */
export function inOrder<P extends Part>(parts: readonly P[]): P[] {
  const order: P[] = []
  let waiting = parts.toSorted((one, other) => (one.key < other.key ? -1 : 1))
  while (waiting.length > 0) {
    const next = nextOf(waiting)
    order.push(...next)
    waiting = waiting.filter((part) => !next.includes(part))
  }
  return order
}

function nextOf<P extends Part>(waiting: readonly P[]): P[] {
  const keys = new Set(waiting.map(({ key }) => key))
  const isFree = ({ key }: P, before: readonly string[]) =>
    before.every((other) => other === key || !keys.has(other))
  const gathered = waiting.filter((part) => isFree(part, part.gathers))
  const ready = gathered.find((part) => isFree(part, part.names))
  // Within a circle somebody begins: always the same one.
  return [ready, ...gathered, ...waiting].filter((part) => part !== undefined).slice(0, 1)
}
