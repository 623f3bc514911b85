import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { noJoins } from '../databases/noJoins'
import type { Tie } from './found'

/** A word that names more documents than these tells few apart: whatever has one of them passes. */
const MOST_NAMED = 500

type Row = Record<string, unknown> & { id: string }

/** Who asks, and with which rights. */
export type Asking = { req: PayloadRequest; overrideAccess: boolean }

/** What is tied to a document with this word in its name, as the newsroom writes it now. */
export async function tiedTo(word: string, tie: Tie, asking: Asking): Promise<Where[]> {
  switch (tie.kind) {
    case 'names': {
      const rows = await named(word, tie.to, asking)
      return rows.length > MOST_NAMED
        ? [{ [tie.field]: { exists: true } }]
        : anyOf(tie.field, rows.map(idOf))
    }
    case 'named by': {
      const rows = await named(word, tie.from, asking, tie.field)
      if (rows.length > MOST_NAMED) return [{ id: { exists: true } }]
      return anyOf('id', rows.map((row) => row[tie.field]).flat())
    }
    case 'names one of': {
      const ends: Where[] = []
      for (const to of tie.to) {
        const isTo = { [`${tie.field}.relationTo`]: { equals: to } }
        const rows = await named(word, to, asking)
        if (rows.length > MOST_NAMED) ends.push(isTo)
        else
          ends.push(
            ...anyOf(`${tie.field}.value`, rows.map(idOf)).map((one) => ({ and: [isTo, one] })),
          )
      }
      return ends
    }
  }
}

const idOf = ({ id }: Row) => id

const anyOf = (field: string, values: readonly unknown[]): Where[] => {
  const ids = [...new Set(values.filter((value) => typeof value === 'string'))]
  return ids.length === 0 ? [] : [{ [field]: { in: ids } }]
}

async function named(
  word: string,
  collection: CollectionSlug,
  { req, overrideAccess }: Asking,
  field = 'updatedAt',
): Promise<Row[]> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: MOST_NAMED + 1,
    overrideAccess,
    pagination: false,
    req,
    select: Object({ [field]: true }),
    where: { searchTitle: { contains: word } },
    ...noJoins,
  })
  return docs.map((doc) => Object(doc))
}
