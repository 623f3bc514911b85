/** The page with this slug feeds the home page instead of having an address of its own. */
export const homeSlug = 'accueil'

const pioneers = '/pionniers'
const programmes = '/programmes'
const themes = '/pour-aller-plus-loin'
const metrics = '/chiffres'
const data = '/donnees'
const corrections = '/rectificatifs'
const search = '/recherche'

/** Every public address is written here and nowhere else. */
export const paths = {
  home: '/',
  /** Pages as pictures, for those who share them; this one stands for pages that have none of their own. */
  picture: '/partage.png',
  pioneers,
  pioneer: (slug: string) => `${pioneers}/${slug}`,
  pioneerPicture: (slug: string) => `${pioneers}/${slug}/partage.png`,
  programmes,
  programme: (slug: string) => `${programmes}/${slug}`,
  programmePicture: (slug: string) => `${programmes}/${slug}/partage.png`,
  themes,
  theme: (slug: string) => `${themes}/${slug}`,
  themePicture: (slug: string) => `${themes}/${slug}/partage.png`,
  metrics,
  metric: (id: string) => `${metrics}/${id}`,
  metricPicture: (id: string) => `${metrics}/${id}/partage.png`,
  data,
  dataFile: (file: string, format: 'json' | 'csv') => `${data}/v1/${file}.${format}`,
  dataDescription: `${data}/v1/openapi.json`,
  corrections,
  /** An entry is found under its year, so that its address holds when newer ones come before it. */
  correction: ({ id, year }: { id: string; year: string }) =>
    `${corrections}?annee=${year}#rectificatif-${id}`,
  search,
  atom: '/flux.atom',
  jsonFeed: '/flux.json',
  siteMap: '/plan-du-site',
  security: '/.well-known/security.txt',
  page: (slug: string) => (slug === homeSlug ? '/' : `/${slug}`),
} as const

export const preview = {
  start: (path: string) => `/apercu?page=${encodeURIComponent(path)}`,
  end: (path: string) => `/apercu/fin?page=${encodeURIComponent(path)}`,
  /** For one reader without an account: the token is the key, so this address is a secret. */
  link: (token: string) => `/apercu/lien/${token}`,
  linkFile: (token: string, file: string) => `/apercu/lien/${token}/fichiers/${file}`,
} as const
