/** The address a click goes to, when it takes the page away from the form; null for any other click. */
export function leadingAway(event: MouseEvent): string | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href || event.button !== 0) return null
  const isElsewhere = link.target === '_blank' || event.ctrlKey || event.metaKey || event.shiftKey
  if (isElsewhere || link.hasAttribute('download')) return null
  const to = new URL(link.href)
  const isHere = to.pathname === location.pathname && to.search === location.search
  return isHere || !to.protocol.startsWith('http') ? null : link.href
}
