import { cache } from 'react'

import type { Theme } from '@/payload-types'
import { shownTo, type Reader } from '@/site/reader'

import { toThemeHub, toThemeSummary, type ThemeHub, type ThemeSummary } from './model'

/** Seven today; a list that grows past this needs pages of its own. */
const most = 20_000

const summary = {
  slug: true,
  title: true,
  summary: true,
  order: true,
  colour: true,
  curated: true,
  updatedAt: true,
} as const

export const findTheme = cache(async (reader: Reader, slug: string): Promise<ThemeHub | null> => {
  const { docs } = await reader.payload.find({
    ...reader.asking,
    collection: 'themes',
    where: shownTo(reader, { slug: { equals: slug } }),
    select: { ...summary, introduction: true, resources: true, meta: true },
    joins: false,
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] ? toThemeHub(docs[0]) : null
})

/** The hub as one version says it. Whoever asks has made sure that the reader may read that version. */
export const findThemeAt = cache(
  async ({ payload }: Reader, version: string): Promise<ThemeHub | null> => {
    const found = await payload.findVersionByID({
      collection: 'themes',
      id: version,
      depth: 0,
      disableErrors: true,
    })
    return found && toThemeHub({ ...found.version, id: String(found.parent) })
  },
)

/** In the editors' order. */
export const listThemes = cache(async (reader: Reader): Promise<ThemeSummary[]> => {
  const { docs } = await reader.payload.find({
    ...reader.asking,
    collection: 'themes',
    where: shownTo(reader),
    select: summary,
    sort: 'order',
    joins: false,
    depth: 0,
    limit: most,
    pagination: false,
  })
  return docs.map(toThemeSummary)
})

/** What these hubs say in words; those the reader may not see are left out. */
export async function listTexts(
  reader: Reader,
  ids: readonly string[],
): Promise<{ id: string; introduction: Theme['introduction']; resources: string }[]> {
  if (ids.length === 0) return []
  const { docs } = await reader.payload.find({
    ...reader.asking,
    collection: 'themes',
    where: shownTo(reader, { id: { in: [...ids] } }),
    select: { introduction: true, resources: true },
    joins: false,
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id, introduction, resources }) => ({
    id,
    introduction,
    resources: (resources ?? [])
      .flatMap(({ title, publisher }) => [title, publisher ?? ''])
      .join('\n'),
  }))
}
