import { presentPath } from '../addresses'
import type { Reader } from '../reader'
import { targetsIn, type Target } from './links'

export type Destinations = ReadonlyMap<string, string>

export const keyOf = ({ collection, id }: Target): string => `${collection}/${id}`

/** Where the documents a text links to may be read. What this reader may not see is not in the answer. */
export async function destinationsOf(reader: Reader, content: unknown): Promise<Destinations> {
  const targets = new Map(targetsIn(content).map((target) => [keyOf(target), target]))
  const found = await Promise.all(
    [...targets].map(async ([key, { collection, id }]) => {
      const path = await presentPath(reader, collection, id)
      return { key, path }
    }),
  )
  return new Map(found.flatMap(({ key, path }) => (path ? [[key, path]] : [])))
}
