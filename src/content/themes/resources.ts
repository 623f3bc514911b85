/** What a resource is, for who chooses what to read by the time it takes. */
export const resourceKindLabels = {
  report: 'Rapport',
  study: 'Étude',
  article: 'Article',
  book: 'Livre',
  guide: 'Guide',
  video: 'Vidéo',
  podcast: 'Podcast',
  data: 'Données',
  website: 'Site',
} as const

export type ResourceKind = keyof typeof resourceKindLabels

/** By their code of language, which the link to the page carries. */
export const languageLabels = {
  fr: 'français',
  en: 'anglais',
  de: 'allemand',
  es: 'espagnol',
  it: 'italien',
  pt: 'portugais',
} as const

export type Language = keyof typeof languageLabels

/** Something to read elsewhere. Days are ISO texts; `checkedOn`: when a writer last read it there. */
export type Resource = {
  title: string
  url: string
  kind: ResourceKind
  publisher: string | null
  publishedOn: string | null
  language: Language
  checkedOn: string
}
