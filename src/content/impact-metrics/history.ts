import type { Claim } from './claim'
import { toClaim, type PastValue } from './figure'

/** One value a figure was published with. The last entry of a history is the present one. */
export type PublishedValue = {
  claim: Claim
  publishedOn: string
  /** Why the value before it was wrong; null when it was only replaced by newer data. */
  correction: string | null
}

const canonical = (claim: Claim): string => {
  const { nature, shape, value, valueTo, outOf, unit, label, period } = toClaim(claim)
  const fields = [nature, shape, value, valueTo, outOf, unit?.kind, unit?.singular, unit?.plural]
  const time = [period?.kind, period?.year, period?.yearTo, period?.years]
  return JSON.stringify([...fields, label, ...time].map((field) => field ?? null))
}

export const sameClaim = (one: Claim, other: Claim): boolean => canonical(one) === canonical(other)

const magnitude = ({ nature, shape, value, valueTo, outOf, unit, period }: Claim): string =>
  JSON.stringify(
    [
      nature,
      shape,
      value,
      valueTo,
      outOf,
      unit?.kind,
      period?.kind,
      period?.year,
      period?.yearTo,
      period?.years,
    ].map((field) => field ?? null),
  )

/** Another value, nature or period, as opposed to a word put right: a typo is not a correction. */
export const isAnotherFigure = (before: Claim, after: Claim): boolean =>
  magnitude(before) !== magnitude(after)

/** The history as the database keeps it, whatever was written there: what cannot be read is left out. */
export const historyOf = (stored: unknown): PublishedValue[] =>
  Array.isArray(stored) ? stored.filter(isPublishedValue) : []

const isPublishedValue = (entry: unknown): entry is PublishedValue => {
  const { claim, publishedOn }: { claim?: unknown; publishedOn?: unknown } = Object(entry)
  return typeof claim === 'object' && claim !== null && typeof publishedOn === 'string'
}

/** What a history reads as: earlier values, oldest first, each with the day it was replaced. */
export const pastValues = (history: readonly PublishedValue[]): PastValue[] =>
  history.slice(0, -1).flatMap(({ claim }, index) => {
    const next = history[index + 1]
    if (!next || sameClaim(claim, next.claim)) return []
    return [{ claim, replacedOn: next.publishedOn, isCorrection: next.correction !== null }]
  })
