import type { Theme } from '@/payload-types'

import { hueOf } from './colours'
import type { Resource } from './resources'

export type ThemeReference = { id: string; slug: string; title: string; hue: number }

export type ThemeSummary = ThemeReference & {
  summary: string
  /** The pioneers a hub begins with, in the editors' order. */
  curated: readonly string[]
  updatedAt: string
}

export type ThemeHub = ThemeSummary & {
  introduction: Theme['introduction']
  resources: Resource[]
  metaTitle: string | null
  metaDescription: string | null
}

type Referred = Pick<Theme, 'id' | 'slug' | 'title' | 'order' | 'colour'>

/** What is asked of a theme that something names: whether readers see it decides if it is named. */
export const themeRelation = {
  slug: true,
  title: true,
  order: true,
  colour: true,
  _status: true,
  deletedAt: true,
} as const

export const toThemeReference = ({ id, slug, title, ...ranked }: Referred): ThemeReference => ({
  id,
  slug,
  title,
  hue: hueOf(ranked),
})

export const toThemeSummary = (
  theme: Referred & Pick<Theme, 'summary' | 'curated' | 'updatedAt'>,
): ThemeSummary => ({
  ...toThemeReference(theme),
  summary: theme.summary,
  curated: (theme.curated ?? []).map((one) => (typeof one === 'string' ? one : one.id)),
  updatedAt: theme.updatedAt,
})

export const toThemeHub = (
  theme: Referred &
    Pick<Theme, 'summary' | 'curated' | 'updatedAt' | 'introduction' | 'resources' | 'meta'>,
): ThemeHub => ({
  ...toThemeSummary(theme),
  introduction: theme.introduction,
  resources: (theme.resources ?? []).map((resource) => ({
    title: resource.title,
    url: resource.url,
    kind: resource.kind,
    publisher: resource.publisher || null,
    publishedOn: resource.publishedOn || null,
    language: resource.language,
    checkedOn: resource.checkedOn,
  })),
  metaTitle: theme.meta?.title || null,
  metaDescription: theme.meta?.description || null,
})
