import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { liveRow, rememberedLiveRow, type Row } from '@/editorial/cms/live'

const own = (metric: string) => ({ metric: { equals: metric } })

/** What readers see is followed up; what they do not is nobody's duty. */
export const followUpFollowsTheFigure: CollectionAfterChangeHook = async ({ doc, req }) => {
  const place = { collection: 'impact-metrics' as const, id: doc.id, req }
  const live = await liveRow(place)
  // A draft is saved every two seconds while somebody types: it leaves the live row as it was.
  if (live && rememberedLiveRow(place)?.updatedAt === live.updatedAt) return doc

  await (live ? followUp(live, req) : forget(doc.id, req))
  return doc
}

/** Before it, because SQL keeps no follow-up whose figure is gone. */
export const followUpLeavesWithTheFigure: CollectionBeforeDeleteHook = ({ id, req }) =>
  forget(String(id), req)

/** Each part is named: SQLite keeps what an update does not name. */
const unvisited = { state: 'unchecked', failures: 0, since: null, checkedOn: null, detail: null }

/** @param firstReview when the figure was not followed up yet, instead of the day it was published with. */
export async function followUp(
  live: Row,
  req: PayloadRequest,
  firstReview: unknown = live.reviewBy,
): Promise<void> {
  const { url }: { url?: string | null } = Object(live.source)
  const where = own(live.id)
  const known = await req.payload.db.findOne<FollowUpRow>({ collection: 'follow-ups', req, where })
  const isSameLink = known?.link?.url === (url || null)
  // A day chosen by an attestation holds until the figure is published with another.
  const isSameDay = known?.publishedReviewBy === live.reviewBy

  await req.payload.db.upsert({
    collection: 'follow-ups',
    where,
    data: {
      metric: live.id,
      reviewBy: isSameDay ? known?.reviewBy : known ? live.reviewBy : firstReview,
      publishedReviewBy: live.reviewBy,
      link: isSameLink ? known?.link : { ...unvisited, url: url || null },
      attestations: known?.attestations ?? [],
      lastCheckedOn: known?.lastCheckedOn ?? null,
    },
    req,
  })
}

type FollowUpRow = {
  id: string
  reviewBy?: string
  publishedReviewBy?: string
  link?: { url?: string | null }
  attestations?: unknown
  lastCheckedOn?: string | null
}

async function forget(metric: string, req: PayloadRequest): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'follow-ups', req, where: own(metric) })
}
