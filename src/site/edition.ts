import { sharedEdition } from '@/server/edition'

import { isPreviewing, type Reader } from './reader'

type Kept<T> = { edition: number; payload: Reader['payload']; answer: Promise<T> }
type Shelf<T> = Map<string, Kept<T>>

const KEY = Symbol.for('pionniers.once-an-edition')

/** Pages and files are bundled apart, and would each keep their own. */
const sharedShelf = <T>(): Shelf<T> => (Object(globalThis)[KEY] ??= new Map())

/**
 * What many pages need whole, read once for all visitors of an edition and void with it, as stored pages
 * are. Filed under the edition that was current when the reading began. The answer is shared: nobody may
 * change it. Staff in preview, and a process that does not know its edition yet, read anew each time.
 *
 * `read` is given what the edition before had, if this process knows it: it may keep what has not changed.
 */
export function onceAnEdition<T>(
  name: string,
  read: (reader: Reader, before: T | null) => Promise<T>,
) {
  return (reader: Reader): Promise<T> => {
    const { number: edition } = sharedEdition()
    if (edition === null || isPreviewing(reader)) return read(reader, null)

    const shelf = sharedShelf<T>()
    const last = shelf.get(name)
    const known = last?.payload === reader.payload ? last : null
    if (known?.edition === edition) return known.answer

    const answer = answerOf(known).then((before) => read(reader, before))
    const kept: Kept<T> = { edition, payload: reader.payload, answer }
    shelf.set(name, kept)
    // A reading that failed is nobody's answer but its own.
    answer.catch(() => {
      if (shelf.get(name) === kept) shelf.delete(name)
    })
    return answer
  }
}

const answerOf = <T>(kept: Kept<T> | null): Promise<T | null> =>
  kept ? kept.answer.catch(() => null) : Promise.resolve(null)
