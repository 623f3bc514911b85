/** One address of each kind of page. Adding a kind is adding a line. */
export type PageType = {
  name: string
  /** An address, or the first one of the sitemap that looks like this. */
  at: string | RegExp
  /** What it answers, when not 200. */
  status?: number
  /** False for what search engines are asked to leave: lists that repeat others, answers, nothing found. */
  isIndexed?: false
}

export const pageTypes: readonly PageType[] = [
  { name: 'home', at: '/' },
  { name: 'pioneers', at: '/pionniers' },
  { name: 'pioneers, filtered', at: '/pionniers?type=entrepreneurs', isIndexed: false },
  { name: 'pioneer', at: '/pionniers/chea-lun' },
  { name: 'programmes', at: '/programmes' },
  { name: 'programme', at: '/programmes/solidarity-sourcing' },
  { name: 'themes', at: '/pour-aller-plus-loin' },
  { name: 'hub', at: '/pour-aller-plus-loin/integration-sur-le-marche-de-l-emploi' },
  { name: 'figures', at: '/chiffres' },
  { name: 'figures, filtered', at: '/chiffres?nature=resultats', isIndexed: false },
  { name: 'figure', at: /^\/chiffres\/[^/]+$/ },
  { name: 'search', at: '/recherche?q=emploi', isIndexed: false },
  { name: 'search, nothing found', at: '/recherche?q=xyzxyz', isIndexed: false },
  { name: 'corrections', at: '/rectificatifs' },
  { name: 'data', at: '/donnees' },
  { name: 'site map', at: '/plan-du-site' },
  { name: 'free page', at: '/a-propos' },
  { name: 'accessibility', at: '/accessibilite' },
  { name: 'not found', at: '/pionniers/personne', status: 404, isIndexed: false },
]

export type Address = PageType & { url: string }

/** @throws when the sitemap has no page of a kind: what is not there cannot be measured. */
export function addressesOf(
  origin: string,
  sitemap: readonly { loc: string }[],
  types: readonly PageType[] = pageTypes,
): Address[] {
  const paths = sitemap.map(({ loc }) => new URL(loc).pathname)
  return types.map((type) => {
    const { name, at } = type
    const path = typeof at === 'string' ? at : paths.find((candidate) => at.test(candidate))
    if (path === undefined) throw new Error(`The sitemap has no page of the kind « ${name} ».`)
    return { ...type, url: `${origin}${path}` }
  })
}
