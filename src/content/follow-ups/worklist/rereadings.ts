import type { CollectionSlug } from 'payload'

import { titleIn } from '@/editorial/titles'
import type { Rereading } from '@/payload-types'

import { asked, perPage, type Asking, type Paged } from './asking'

type Place = { collection: CollectionSlug; id: string }

/** « À relire » : where the sentence stands, what was read there, and what it says now. */
export type TextToReread = Place & {
  mark: string
  title: string
  before: string
  after: string
  markedOn: string | null
}

export async function textsToReread(page: number, asking: Asking): Promise<Paged<TextToReread>> {
  const { docs, totalDocs, totalPages } = await asking.payload.find({
    ...asked(asking),
    collection: 'rereadings',
    limit: perPage,
    page,
    sort: ['markedOn', 'id'],
    where: { settledOn: { exists: false } },
  })
  const places = docs.map(placeOf)
  const titles = await titlesOf(places, asking)
  const rows = docs.flatMap(({ id, before, after, markedOn }, index) => {
    const place = places[index]
    const title = place && titles.get(keyOf(place))
    if (!place || title === undefined) return []
    const words = { before: before ?? '', after: after ?? '', markedOn: markedOn ?? null }
    return { mark: id, ...place, title, ...words }
  })
  return { rows, total: totalDocs, page, pages: totalPages }
}

const placeOf = ({ document: { relationTo, value } }: Rereading): Place => ({
  collection: relationTo,
  id: typeof value === 'string' ? value : value.id,
})

const keyOf = ({ collection, id }: Place) => `${collection}/${id}`

/** As the newsroom has them now, drafts included. A document that is gone has none. */
async function titlesOf(places: readonly Place[], asking: Asking): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const collection of new Set(places.map((place) => place.collection))) {
    const ids = places.filter((place) => place.collection === collection).map(({ id }) => id)
    const { admin } = asking.payload.collections[collection].config
    const { docs } = await asking.payload.find({
      ...asked(asking),
      collection,
      draft: true,
      limit: perPage,
      pagination: false,
      select: Object({ [admin.useAsTitle ?? 'id']: true }),
      where: { id: { in: ids } },
    })
    for (const doc of docs) {
      const id = String(doc.id)
      titles.set(keyOf({ collection, id }), titleIn(doc, admin))
    }
  }
  return titles
}
