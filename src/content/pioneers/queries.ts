import { cache } from 'react'

import type { Where } from 'payload'

import { toPicture } from '@/content/media/model'
import { toOrganisation } from '@/content/organisations/model'
import { themeRelation, toThemeReference } from '@/content/themes/model'
import type { Pioneer } from '@/payload-types'
import { allSeen, seen, shownTo, type Reader } from '@/site/reader'

import type { PioneerProfile, PioneerSummary } from './model'

/**
 * Lists are read whole, without their texts, then sorted, counted and cut into pages in memory: databases
 * do not sort as French does. Measured on 10 000 rows by
 * `npm run check:deep`: one reading per edition, of a second or two.
 */
const most = 20_000

const summary = {
  slug: true,
  name: true,
  kind: true,
  headline: true,
  organisation: true,
  themes: true,
  createdAt: true,
  updatedAt: true,
} as const

const relations = {
  organisations: {
    slug: true,
    name: true,
    kind: true,
    website: true,
    _status: true,
    deletedAt: true,
  },
  themes: themeRelation,
} as const

export const findPioneer = cache(
  async (reader: Reader, slug: string): Promise<PioneerProfile | null> => {
    const { docs } = await reader.payload.find({
      ...reader.asking,
      collection: 'pioneers',
      where: shownTo(reader, { slug: { equals: slug } }),
      select: { ...summary, story: true, portrait: true, learnMoreUrl: true, meta: true },
      populate: relations,
      joins: false,
      depth: 1,
      limit: 1,
      pagination: false,
    })
    return docs[0] ? toProfile(reader, docs[0]) : null
  },
)

/**
 * The profile as one version says it, published or not, with relations as this reader may see them. Whoever
 * asks has made sure that the reader may read that version.
 */
export const findPioneerAt = cache(
  async (reader: Reader, version: string): Promise<PioneerProfile | null> => {
    const found = await reader.payload.findVersionByID({
      collection: 'pioneers',
      id: version,
      populate: relations,
      depth: 1,
      disableErrors: true,
    })
    return found && toProfile(reader, { ...found.version, id: String(found.parent) })
  },
)

type Which = { themeId?: string; ids?: readonly string[] }

/** In no promised order: pages sort by name, by date or by an editor's choice. */
export async function listPioneers(reader: Reader, which: Which = {}): Promise<PioneerSummary[]> {
  if (which.ids?.length === 0) return []
  const { docs } = await reader.payload.find({
    ...reader.asking,
    collection: 'pioneers',
    where: shownTo(reader, chosen(which)),
    select: summary,
    populate: relations,
    joins: false,
    depth: 1,
    limit: most,
    pagination: false,
  })
  return docs.map((doc) => toSummary(reader, doc))
}

function chosen({ themeId, ids }: Which): Where {
  if (themeId) return { themes: { in: [themeId] } }
  return ids ? { id: { in: [...ids] } } : {}
}

const toSummary = (
  reader: Reader,
  doc: Pick<Pioneer, 'id' | keyof typeof summary>,
): PioneerSummary => {
  const organisation = seen(reader, doc.organisation)
  return {
    id: doc.id,
    slug: doc.slug,
    name: doc.name,
    kind: doc.kind,
    headline: doc.headline,
    organisation: organisation && toOrganisation(organisation),
    themes: allSeen(reader, doc.themes).map(toThemeReference),
    createdAt: doc.createdAt,
    updatedAt: doc.updatedAt,
  }
}

const toProfile = (
  reader: Reader,
  doc: Pick<Pioneer, 'id' | keyof typeof summary | 'story' | 'portrait' | 'learnMoreUrl' | 'meta'>,
): PioneerProfile => ({
  ...toSummary(reader, doc),
  story: doc.story,
  portrait: toPicture(doc.portrait),
  learnMoreUrl: doc.learnMoreUrl || null,
  metaTitle: doc.meta?.title || null,
  metaDescription: doc.meta?.description || null,
})

/** The texts of these documents, for whoever quotes their beginnings; those the reader may not see are left out. */
export async function listStories(
  reader: Reader,
  ids: readonly string[],
): Promise<{ id: string; story: Pioneer['story'] }[]> {
  if (ids.length === 0) return []
  const { docs } = await reader.payload.find({
    ...reader.asking,
    collection: 'pioneers',
    where: shownTo(reader, { id: { in: [...ids] } }),
    select: { story: true },
    joins: false,
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id, story }) => ({ id, story }))
}
