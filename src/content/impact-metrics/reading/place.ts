import type { Span } from './spans'
import { tokenAt, type Token } from './tokens'

/** A span where it stands, as the rules look at it. */
export type Place = {
  tokens: readonly Token[]
  span: Span
  /** The tokens before it, nearest first from 1. */
  before: (distance: number) => Token
  /** The tokens after it and its unit, nearest first from 1. */
  after: (distance: number) => Token
}

export const placeOf = (tokens: readonly Token[], span: Span): Place => ({
  tokens,
  span,
  before: (distance) => tokenAt(tokens, span.from - distance),
  after: (distance) => tokenAt(tokens, span.measure.to + distance - 1),
})

export type Rule = (place: Place) => boolean

/** No noun, no unit: only the place says what the number is. */
export const isBare = ({ span }: Place) => !span.measure.isWritten && span.measure.counted === null

export const headOf = ({ span }: Place) =>
  span.measure.counted?.head.toLowerCase().replace(/'/g, '’') ?? ''

export const isDigits = ({ span }: Place) => span.first.written === 'digits'

/** « multiplié par trois », « divise par deux ». */
export const isMultiplier = ({ before }: Place) =>
  before(1).lower === 'par' && /^(?:multipli|divis)/.test(before(2).lower)
