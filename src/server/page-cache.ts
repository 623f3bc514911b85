import { addBrotli, type Answer } from './answer'
import type { Edition } from './edition'
import { createShelves } from './shelves'

export type PageCache = ReturnType<typeof createPageCache>

type Make = () => Promise<Answer>

const paris = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' })

const dayInParis = () => paris.format()

/** How often a waiting reader's page is made again because a publication overtook it. */
const ATTEMPTS = 3

type Options = {
  edition: Edition
  bytes: number
  /** The day it is for readers, as any text that changes with it. */
  today?: () => string
}

/**
 * Keeps answers of the current edition and the current day only. When the number moves everything held is
 * void; and so at midnight, because pages say how old a figure is and whether a target's year has passed.
 */
export function createPageCache({ edition, bytes, today = dayInParis }: Options) {
  const shelves = createShelves(bytes)
  const flights = new Map<string, Promise<Answer>>()
  const current = () => `${edition.number} ${today()}`
  let held = current()

  function forgetPastEditions() {
    if (held === current()) return
    held = current()
    shelves.clear()
    flights.clear()
  }

  function find(key: string): Answer | undefined {
    forgetPastEditions()
    return shelves.find(key)
  }

  /** One rendering for all who ask meanwhile. It belongs to the edition that was current when it began. */
  function share(key: string, make: Make): Promise<Answer> {
    const running = flights.get(key)
    if (running) return running

    const began = current()
    const flight: Promise<Answer> = make()
      .then((answer) => {
        if (answer.mayBeStored && current() === began) keep(key, answer)
        return answer
      })
      .finally(() => {
        if (flights.get(key) === flight) flights.delete(key)
      })
    flights.set(key, flight)
    return flight
  }

  function keep(key: string, answer: Answer) {
    shelves.keep(key, answer)
    void addBrotli(answer)
  }

  /** While the edition is unknown nothing is shared either: an answer could be older than the question. */
  async function obtain(key: string, make: Make): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const stored = find(key)
      if (stored) return stored

      const began = edition.number
      const answer = await (began === null ? make() : share(key, make))
      if (edition.number === began || attempt === ATTEMPTS) return answer
    }
  }

  return { find, obtain, bytesHeld: shelves.bytesHeld }
}
