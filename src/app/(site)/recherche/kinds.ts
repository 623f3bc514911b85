import { paths } from '@/site/paths'

export const kinds = ['pioneers', 'programmes', 'themes', 'figures', 'pages'] as const

export type Kind = (typeof kinds)[number]

type KindWords = {
  /** What the address says (`?type=pionniers`). */
  value: string
  title: string
  one: string
  many: string
  /** Where all of them are; pages have no list but the site’s own. */
  all: string
}

export const kindWords: Readonly<Record<Kind, KindWords>> = {
  pioneers: {
    value: 'pionniers',
    title: 'Pionniers',
    one: 'pionnier',
    many: 'pionniers',
    all: paths.pioneers,
  },
  programmes: {
    value: 'programmes',
    title: 'Programmes',
    one: 'programme',
    many: 'programmes',
    all: paths.programmes,
  },
  themes: {
    value: 'themes',
    title: 'Thématiques',
    one: 'thématique',
    many: 'thématiques',
    all: paths.themes,
  },
  figures: {
    value: 'chiffres',
    title: 'Chiffres',
    one: 'chiffre',
    many: 'chiffres',
    all: paths.metrics,
  },
  pages: { value: 'pages', title: 'Pages', one: 'page', many: 'pages', all: paths.siteMap },
}

export const kindNamed = (value: string | null): Kind | null =>
  kinds.find((kind) => kindWords[kind].value === value) ?? null
