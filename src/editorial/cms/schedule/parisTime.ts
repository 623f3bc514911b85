import { Temporal } from 'temporal-polyfill'

import { refused } from '@/cms/refused'

export const PARIS = 'Europe/Paris'
const wallClock = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/

const unreadable = 'Donnez une date et une heure, par exemple « 2026-03-29T08:30 ».'

/**
 * When the clocks go back an hour of Paris comes twice, and when they go forward one never comes: neither is
 * guessed, because somebody would be at her desk at the other.
 */
const ambiguous =
  'Cette heure n’existe pas, ou arrive deux fois, le jour du changement d’heure : choisissez-en une autre.'

function instant(at: string): Temporal.Instant {
  if (!wallClock.test(at)) return Temporal.Instant.from(at)
  const local = Temporal.PlainDateTime.from(at)
  try {
    return local.toZonedDateTime(PARIS, { disambiguation: 'reject' }).toInstant()
  } catch {
    throw refused(ambiguous, 400)
  }
}

function read(at: string): Temporal.Instant {
  try {
    return instant(at)
  } catch (error) {
    if (error instanceof RangeError) throw refused(unreadable, 400)
    throw error
  }
}

/**
 * @param at an instant with its offset, or a time of Paris without one.
 * @returns an ISO instant, in the future. @throws 400 otherwise.
 */
export function instantOf(at: string | undefined, now: Date): string {
  if (!at) throw refused(unreadable, 400)
  const milliseconds = read(at).epochMilliseconds
  if (milliseconds <= now.getTime()) {
    throw refused('Ce moment est passé : choisissez une date et une heure à venir.', 400)
  }
  return new Date(milliseconds).toISOString()
}
