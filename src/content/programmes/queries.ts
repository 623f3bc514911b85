import { cache } from 'react'

import type { Where } from 'payload'

import { toPicture } from '@/content/media/model'
import { toOrganisation } from '@/content/organisations/model'
import { themeRelation, toThemeReference } from '@/content/themes/model'
import type { Programme } from '@/payload-types'
import { allSeen, seen, shownTo, type Reader } from '@/site/reader'

import type { ProgrammeDetails, ProgrammeSummary } from './model'

/** Read whole and sorted in memory, as pioneers are. */
const most = 20_000

const summary = {
  slug: true,
  name: true,
  summary: true,
  startYear: true,
  organisation: true,
  themes: true,
  pioneers: true,
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
  // Who they are is the pioneers' business: here they are only counted and named by id.
  pioneers: { slug: true },
} as const

export const findProgramme = cache(
  async (reader: Reader, slug: string): Promise<ProgrammeDetails | null> => {
    const { docs } = await reader.payload.find({
      ...reader.asking,
      collection: 'programmes',
      where: shownTo(reader, { slug: { equals: slug } }),
      select: { ...summary, partners: true, story: true, image: true, meta: true },
      populate: relations,
      joins: false,
      depth: 1,
      limit: 1,
      pagination: false,
    })
    return docs[0] ? toDetails(reader, docs[0]) : null
  },
)

/**
 * The programme as one version says it, published or not, with relations as this reader may see them.
 * Whoever asks has made sure that the reader may read that version.
 */
export const findProgrammeAt = cache(
  async (reader: Reader, version: string): Promise<ProgrammeDetails | null> => {
    const found = await reader.payload.findVersionByID({
      collection: 'programmes',
      id: version,
      populate: relations,
      depth: 1,
      disableErrors: true,
    })
    return found && toDetails(reader, { ...found.version, id: String(found.parent) })
  },
)

type Which = { themeId?: string; pioneerId?: string; ids?: readonly string[] }

export async function listProgrammes(
  reader: Reader,
  which: Which = {},
): Promise<ProgrammeSummary[]> {
  if (which.ids?.length === 0) return []
  const { docs } = await reader.payload.find({
    ...reader.asking,
    collection: 'programmes',
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

function chosen({ themeId, pioneerId, ids }: Which): Where {
  if (themeId) return { themes: { in: [themeId] } }
  if (pioneerId) return { pioneers: { in: [pioneerId] } }
  return ids ? { id: { in: [...ids] } } : {}
}

const toSummary = (
  reader: Reader,
  doc: Pick<Programme, 'id' | keyof typeof summary>,
): ProgrammeSummary => {
  const organisation = seen(reader, doc.organisation)
  return {
    id: doc.id,
    slug: doc.slug,
    name: doc.name,
    summary: doc.summary,
    startYear: doc.startYear ?? null,
    organisation: organisation && toOrganisation(organisation),
    themes: allSeen(reader, doc.themes).map(toThemeReference),
    pioneerIds: (doc.pioneers ?? []).map((one) => (typeof one === 'string' ? one : one.id)),
    createdAt: doc.createdAt,
    updatedAt: doc.updatedAt,
  }
}

const toDetails = (
  reader: Reader,
  doc: Pick<Programme, 'id' | keyof typeof summary | 'partners' | 'story' | 'image' | 'meta'>,
): ProgrammeDetails => ({
  ...toSummary(reader, doc),
  partners: allSeen(reader, doc.partners).map(toOrganisation),
  story: doc.story,
  image: toPicture(doc.image),
  metaTitle: doc.meta?.title || null,
  metaDescription: doc.meta?.description || null,
})

/** The texts of these documents, for whoever quotes their beginnings; those the reader may not see are left out. */
export async function listStories(
  reader: Reader,
  ids: readonly string[],
): Promise<{ id: string; story: Programme['story'] }[]> {
  if (ids.length === 0) return []
  const { docs } = await reader.payload.find({
    ...reader.asking,
    collection: 'programmes',
    where: shownTo(reader, { id: { in: [...ids] } }),
    select: { story: true },
    joins: false,
    depth: 0,
    pagination: false,
  })
  return docs.map(({ id, story }) => ({ id, story }))
}
