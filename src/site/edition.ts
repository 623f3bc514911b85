import { sharedEdition } from '@/server/edition'

import { isPreviewing, type Reader } from './reader'

type Kept<T> = { edition: number; payload: Reader['payload']; answer: Promise<T> }

/**
 * What many pages need whole, read once for all visitors of an edition and void with it, as stored pages
 * are. Filed under the edition that was current when the reading began. The answer is shared: nobody may
 * change it. Staff in preview, and a process that does not know its edition yet, read anew each time.
 */
export function onceAnEdition<T>(read: (reader: Reader) => Promise<T>) {
  let kept: Kept<T> | null = null

  return (reader: Reader): Promise<T> => {
    const { number: edition } = sharedEdition()
    if (edition === null || isPreviewing(reader)) return read(reader)
    if (kept?.edition === edition && kept.payload === reader.payload) return kept.answer

    const answer = read(reader)
    const mine: Kept<T> = { edition, payload: reader.payload, answer }
    kept = mine
    // A reading that failed is nobody's answer but its own.
    answer.catch(() => {
      if (kept === mine) kept = null
    })
    return answer
  }
}
