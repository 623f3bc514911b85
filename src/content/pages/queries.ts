import { cache } from 'react'

import { shownTo, type Reader } from '@/site/reader'

import { toFreePage, toPageReference, type FreePage, type PageReference } from './model'

const most = 20_000

const reference = { slug: true, title: true, updatedAt: true } as const

export const findPage = cache(async (reader: Reader, slug: string): Promise<FreePage | null> => {
  const { docs } = await reader.payload.find({
    ...reader.asking,
    collection: 'pages',
    where: shownTo(reader, { slug: { equals: slug } }),
    select: { ...reference, summary: true, content: true, meta: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return docs[0] ? toFreePage(docs[0]) : null
})

/** The page as one version says it. Whoever asks has made sure that the reader may read that version. */
export const findPageAt = cache(
  async ({ payload }: Reader, version: string): Promise<FreePage | null> => {
    const found = await payload.findVersionByID({
      collection: 'pages',
      id: version,
      depth: 0,
      disableErrors: true,
    })
    return found && toFreePage(found.version)
  },
)

/** Oldest first: an order the editors can foresee. */
export const listPages = cache(async (reader: Reader): Promise<PageReference[]> => {
  const { docs } = await reader.payload.find({
    ...reader.asking,
    collection: 'pages',
    where: shownTo(reader),
    select: reference,
    sort: 'createdAt',
    depth: 0,
    limit: most,
    pagination: false,
  })
  return docs.map(toPageReference)
})

/** Every page with all it says: few, and all of them words. */
export async function listWholePages(reader: Reader): Promise<FreePage[]> {
  const { docs } = await reader.payload.find({
    ...reader.asking,
    collection: 'pages',
    where: shownTo(reader),
    select: { ...reference, summary: true, content: true, meta: true },
    depth: 0,
    limit: most,
    pagination: false,
  })
  return docs.map(toFreePage)
}
