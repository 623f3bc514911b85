import { absolute } from './metadata'
import { paths } from './paths'

export type Thing = { '@type': string } & Readonly<Record<string, unknown>>

const hidden: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** JSON that cannot close its own script element, whatever the texts in it say. */
export const linkedData = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => hidden[sign] ?? '',
  )

export type Step = { label: string; href: string }

export const breadcrumbThing = (steps: readonly Step[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: absolute(href),
  })),
})

/** How a question is asked of this site. */
export const searchAction: Thing = {
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: `${absolute(paths.search)}?q={question}` },
  'query-input': 'required name=question',
}

type Collection = { name: string; path: string; items: readonly { name: string; path: string }[] }

export const collectionThing = ({ name, path, items }: Collection): Thing => ({
  '@type': 'CollectionPage',
  '@id': absolute(path),
  url: absolute(path),
  name,
  inLanguage: 'fr',
  mainEntity: {
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: item.name,
      url: absolute(item.path),
    })),
  },
})

type Person = {
  name: string
  path: string
  description: string
  employer: { name: string; website: string | null } | null
  /** The path of the portrait that the page shows. */
  portrait: string | null
  updatedAt: string
}

export const profileThing = ({
  name,
  path,
  description,
  employer,
  portrait,
  updatedAt,
}: Person): Thing => ({
  '@type': 'ProfilePage',
  '@id': absolute(path),
  url: absolute(path),
  inLanguage: 'fr',
  dateModified: updatedAt,
  mainEntity: {
    '@type': 'Person',
    '@id': `${absolute(path)}#personne`,
    name,
    description,
    image: portrait ? absolute(portrait) : undefined,
    affiliation: employer
      ? { '@type': 'Organization', name: employer.name, url: employer.website ?? undefined }
      : undefined,
  },
})

type Observed = {
  path: string
  picture: string
  sentence: string
  value: number | null
  about: { name: string; path: string; type: 'Person' | 'Organization' | 'Project' }
  year: number | null
}

export const observationThing = ({
  path,
  picture,
  sentence,
  value,
  about,
  year,
}: Observed): Thing => ({
  '@type': 'Observation',
  '@id': absolute(path),
  url: absolute(path),
  image: absolute(picture),
  description: sentence,
  value: value ?? undefined,
  observationDate: year === null ? undefined : String(year),
  observationAbout: { '@type': about.type, name: about.name, url: absolute(about.path) },
})
