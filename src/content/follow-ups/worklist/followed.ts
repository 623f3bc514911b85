import type { Where } from 'payload'

import type { LinkState } from '../model'
import { asked, isDue, perPage, type Asking, type Paged } from './asking'
import { figuresById, type ListedFigure } from './figures'

export type FollowedFigure = ListedFigure & {
  reviewBy: string | null
  link: { state: LinkState; since: string | null; detail: string }
}

type Question = { where: Where; sort: string; page: number }

/** Past their day of review, oldest first. Expired targets have a list of their own. */
export const dueFigures = (expired: readonly string[], page: number, asking: Asking) =>
  followed({ where: dueBut(expired, asking), sort: 'reviewBy', page }, asking)

export const figuresWithLink = (states: LinkState[], page: number, asking: Asking) =>
  followed({ where: { 'link.state': { in: states } }, sort: 'link.since', page }, asking)

const dueBut = (expired: readonly string[], { today }: Asking): Where => ({
  and: [isDue(today), ...(expired.length > 0 ? [{ metric: { not_in: [...expired] } }] : [])],
})

async function followed(
  { where, sort, page }: Question,
  asking: Asking,
): Promise<Paged<FollowedFigure>> {
  const { docs, totalDocs, totalPages } = await asking.payload.find({
    ...asked(asking),
    collection: 'follow-ups',
    limit: perPage,
    page,
    select: { metric: true, reviewBy: true, link: true },
    sort: [sort, 'id'],
    where,
  })
  const ids = docs.map(({ metric }) => (typeof metric === 'string' ? metric : metric.id))
  const figures = await figuresById(ids, asking)
  const rows = docs.flatMap(({ reviewBy, link }, index) => {
    const figure = figures.get(ids[index] ?? '')
    if (!figure) return []
    const { state, since, detail } = link ?? {}
    return {
      ...figure,
      reviewBy: reviewBy ?? null,
      link: { state: state ?? 'unchecked', since: since ?? null, detail: detail ?? '' },
    }
  })
  return { rows, total: totalDocs, page, pages: totalPages }
}

/** How many figures are due, expired targets apart: they are never « toujours exacts ». */
export async function countDue(expired: readonly string[], asking: Asking): Promise<number> {
  return count(dueBut(expired, asking), asking)
}

/** Published figures whose source has no address to visit. */
export const countWithoutAddress = (asking: Asking): Promise<number> =>
  count({ or: [{ 'link.url': { exists: false } }, { 'link.url': { equals: '' } }] }, asking)

async function count(where: Where, { payload, user }: Asking): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'follow-ups',
    overrideAccess: false,
    user,
    where,
  })
  return totalDocs
}
