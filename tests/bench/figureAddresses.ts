import { natureFacet, verificationFacet } from '@/content/impact-metrics/outline'
import { addressOf } from '@/site/parameters'
import { paths } from '@/site/paths'

/* What is asked of the large newsroom of `manyFigures`: every facet, alone and with others, far pages, both orders. */

const natures = Object.values(natureFacet).map(({ value }) => value)
const verifications = Object.values(verificationFacet).map(({ value }) => value)
const units = ['personnes', 'menages', 'emplois', 'clients', 'pour-cent', 'euros', 'heures']
const themes = [1, 2, 3, 4, 5, 6, 7].map((number) => `theme-${number}`)
const orders = [null, 'donnees']

const chiffres = (values: Parameters<typeof addressOf>[1]) => addressOf(paths.metrics, values)

const everything = [
  ...Array.from({ length: 50 }, (_, index) => chiffres({ page: index * 4 + 2 })),
  ...Array.from({ length: 30 }, (_, index) => chiffres({ tri: 'donnees', page: index * 6 + 1 })),
  ...orders.flatMap((tri) => natures.map((nature) => chiffres({ nature, tri, page: 3 }))),
  ...orders.flatMap((tri) => units.map((unite) => chiffres({ unite, tri }))),
  ...orders.flatMap((tri) => themes.map((theme) => chiffres({ theme, tri, page: 2 }))),
  ...themes.flatMap((theme) => natures.map((nature) => chiffres({ theme, nature }))),
  ...units.flatMap((unite) =>
    verifications.map((verification) => chiffres({ unite, verification, tri: 'donnees' })),
  ),
  ...units.flatMap((unite) =>
    themes.map((theme) => chiffres({ unite, theme, nature: 'resultats' })),
  ),
]

export const figureAddresses = [...new Set(everything)].slice(0, 200)

/** Pages that show figures among other things. */
export const otherPages = [
  '/',
  '/pionniers',
  '/pionniers/personne-1',
  '/pour-aller-plus-loin',
  '/pour-aller-plus-loin/theme-2',
  '/plan-du-site',
  '/sitemap.xml',
]
