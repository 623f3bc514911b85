import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import { refused } from '@/cms/refused'
import { liveRow, rememberedLiveRow } from '@/editorial/cms/live'

import { figuresCitedIn } from '../citations'
import { documentsCiting, type CitingDocument } from '../release'

const CONFLICT = 409

/** A published page never shows a figure that is not: it is published first, or taken out of the text. */
export const onlyPublishedFiguresArePublished: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published') return data

  const prose = Object.keys(collection.custom.texts?.prose ?? {})
  const document = { ...originalDoc, ...data }
  const cited = new Set(prose.flatMap((name) => figuresCitedIn(document[name])))
  const missing = await unpublished([...cited], req)
  if (missing.length === 0) return data
  throw refused(
    `Ce texte cite un chiffre qui n’est pas publié : ${missing.join(', ')}. Publiez-le d’abord, ou retirez-le du texte.`,
    400,
  )
}

async function unpublished(ids: string[], req: PayloadRequest): Promise<string[]> {
  const missing: string[] = []
  for (const id of ids) {
    if (await liveRow({ collection: 'impact-metrics', id, req })) continue
    const { docs } = await req.payload.find({
      collection: 'impact-metrics',
      depth: 0,
      draft: true,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      select: { wording: true },
      where: { id: { equals: id } },
    })
    missing.push(docs[0]?.wording ? `« ${docs[0].wording} »` : 'un chiffre supprimé')
  }
  return missing
}

const named = (documents: readonly CitingDocument[]) =>
  documents.map(({ title }) => `« ${title} »`).join(', ')

/** Withdrawing or trashing a figure would leave a hole in the sentence of a page that readers see. */
export const citedFiguresStayPublished: CollectionAfterChangeHook = async ({ doc, req }) => {
  const place = { collection: 'impact-metrics' as const, id: doc.id, req }
  if (!rememberedLiveRow(place) || (await liveRow(place))) return doc

  const citing = await documentsCiting(doc.id, req)
  const shown = citing.filter(({ isLive }) => isLive)
  if (shown.length === 0) return doc
  throw refused(
    `Ce chiffre est cité dans un texte publié : ${named(shown)}. Retirez-le d’abord de ce texte.`,
    CONFLICT,
  )
}

/** A figure that a text still names, be it a draft or in the trash, is not deleted for good. */
export const citedFiguresAreNotErased: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const citing = await documentsCiting(String(id), req, { trashedToo: true })
  if (citing.length === 0) return
  throw refused(
    `Ce chiffre est cité : ${named(citing)}. Retirez-le d’abord de ces textes.`,
    CONFLICT,
  )
}
