/** What a rich text may lead to. Anything else (`javascript:`, `data:`, …) would run, not lead. */
const allowed = new Set(['http:', 'https:', 'mailto:'])
const here = 'http://here.invalid'

/**
 * The address as the browser would read it, or null when it must not be one. Parsed before it is judged:
 * browsers drop tabs and line ends, and `java\nscript:` is a script to them.
 */
export function safeHref(written: unknown): string | null {
  if (typeof written !== 'string') return null
  const address = written.trim()

  if (URL.canParse(address)) {
    const url = new URL(address)
    return allowed.has(url.protocol) ? url.href : null
  }
  if (!address.startsWith('/') || !URL.canParse(address, here)) return null
  const url = new URL(address, here)
  return url.origin === here ? `${url.pathname}${url.search}${url.hash}` : null
}

export type Target = { collection: string; id: string }

/** The document an internal link names, as the editor stores it: an id, or the document itself. */
export function targetOf(fields: unknown): Target | null {
  const { linkType, doc }: { linkType?: unknown; doc?: unknown } = Object(fields)
  if (linkType !== 'internal') return null

  const { relationTo, value }: { relationTo?: unknown; value?: unknown } = Object(doc)
  const { id }: { id?: unknown } = Object(value)
  const name = typeof value === 'string' ? value : id
  return typeof relationTo === 'string' && typeof name === 'string'
    ? { collection: relationTo, id: name }
    : null
}

/** Every document a rich text links to. */
export function targetsIn(content: unknown): Target[] {
  const { root }: { root?: unknown } = Object(content)
  return targetsUnder(root)
}

function targetsUnder(node: unknown): Target[] {
  const { fields, children }: { fields?: unknown; children?: unknown } = Object(node)
  const target = targetOf(fields)
  const below = Array.isArray(children) ? children.flatMap(targetsUnder) : []
  return target ? [target, ...below] : below
}
