/** Control characters and backslashes: browsers drop or turn them, and `/\t/elsewhere` becomes `//elsewhere`. */
const unsafe = /[\u0000-\u0020\\\u007f]/
const closed = ['/admin', '/api', '/apercu', '/_next']

/** A page of this site that may be previewed, or null. Anything that could lead elsewhere is refused. */
export function previewDestination(asked: string | null): string | null {
  if (!asked || !asked.startsWith('/') || asked.startsWith('//') || unsafe.test(asked)) return null

  const here = 'http://here.invalid'
  const url = URL.canParse(asked, here) ? new URL(asked, here) : null
  if (!url || url.origin !== here || url.pathname.startsWith('//')) return null
  if (closed.some((door) => isUnder(url.pathname.toLowerCase(), door))) return null

  return `${url.pathname}${url.search}`
}

const isUnder = (path: string, door: string) => path === door || path.startsWith(`${door}/`)
