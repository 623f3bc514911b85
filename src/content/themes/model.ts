import type { Theme } from '@/payload-types'

/**
 * Each theme has a colour of its own, by its rank. A prime number of them: ranks that go up by one and
 * ranks that go up by ten both pass through all seven before one comes back.
 */
const hues = 7

export type ThemeReference = { id: string; slug: string; title: string; hue: number }

export type ThemeSummary = ThemeReference & { summary: string; updatedAt: string }

export type ThemeHub = ThemeSummary & {
  introduction: Theme['introduction']
  metaTitle: string | null
  metaDescription: string | null
}

type Referred = Pick<Theme, 'id' | 'slug' | 'title' | 'order'>

export const toThemeReference = ({ id, slug, title, order }: Referred): ThemeReference => ({
  id,
  slug,
  title,
  hue: (Math.abs(Math.round(order)) % hues) + 1,
})

export const toThemeSummary = (
  theme: Referred & Pick<Theme, 'summary' | 'updatedAt'>,
): ThemeSummary => ({
  ...toThemeReference(theme),
  summary: theme.summary,
  updatedAt: theme.updatedAt,
})

export const toThemeHub = (
  theme: Referred & Pick<Theme, 'summary' | 'updatedAt' | 'introduction' | 'meta'>,
): ThemeHub => ({
  ...toThemeSummary(theme),
  introduction: theme.introduction,
  metaTitle: theme.meta?.title || null,
  metaDescription: theme.meta?.description || null,
})
