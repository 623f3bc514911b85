import type { UnitKind } from '../claim'
import { countedAt, type Counted } from './counted'
import { isGlued, tokenAt, type Token } from './tokens'
import type { Amount } from './numerals/amount'

/** What follows a number. `to` ends the number with its unit, before any noun. */
export type Measure = { unit: UnitKind; to: number; counted: Counted | null; isWritten: boolean }

type Sign = { unit: UnitKind; to: number }

function percentAt(tokens: readonly Token[], index: number): Sign | null {
  const [first, second, third] = [0, 1, 2].map((place) => tokenAt(tokens, index + place).lower)
  if (first === '%' || first === 'pourcent' || first === 'pourcents')
    return { unit: 'percent', to: index + 1 }
  if (first === 'pour' && (second === 'cent' || second === '100'))
    return { unit: 'percent', to: index + 2 }
  if (first === 'p' && second === '.' && (third === '100' || third === 'cent'))
    return { unit: 'percent', to: index + 3 }
  return null
}

function eurosAt(tokens: readonly Token[], index: number): Sign | null {
  const linked = tokenAt(tokens, index).lower === 'd’' ? index + 1 : index
  const { lower } = tokenAt(tokens, linked)
  const isEuro = lower === '€' || lower === 'euro' || lower === 'euros' || lower === 'eur'
  return isEuro ? { unit: 'euros', to: linked + 1 } : null
}

function hoursAt(tokens: readonly Token[], index: number): Sign | null {
  const linked = tokenAt(tokens, index).lower === 'd’' ? index + 1 : index
  return /^(h|heures?)$/.test(tokenAt(tokens, linked).lower)
    ? { unit: 'hours', to: linked + 1 }
    : null
}

const signs = [percentAt, eurosAt, hoursAt]

export function signAt(tokens: readonly Token[], index: number): Sign | null {
  for (const read of signs) {
    const sign = read(tokens, index)
    if (sign) return sign
  }
  return null
}

const endsWithScale = (tokens: readonly Token[], { to }: Amount) =>
  /^(milliers?|millions?|milliards?|demi)$/.test(tokenAt(tokens, to - 1).lower)

const takesLink = (tokens: readonly Token[], amount: Amount) =>
  amount.written === 'collective' ||
  amount.written === 'vague' ||
  amount.written === 'fraction' ||
  endsWithScale(tokens, amount)

/** Reads what stands after an amount: its unit, and the words it counts. */
export function measureAt(tokens: readonly Token[], amount: Amount): Measure {
  const isFraction = amount.written === 'fraction'
  const sign = isFraction ? null : signAt(tokens, amount.to)
  if (sign) {
    const counted = countedAt(tokens, sign.to, { needsPlural: false, hasLink: true })
    return { ...sign, counted, isWritten: true }
  }

  const hasLink = takesLink(tokens, amount)
  const isTouching = isGlued(tokenAt(tokens, amount.to))
  const counted =
    isTouching && !/^(km|kg|m|t|ha)/.test(tokenAt(tokens, amount.to).lower)
      ? null
      : countedAt(tokens, amount.to, { needsPlural: Math.abs(amount.value) >= 2, hasLink })
  return { unit: isFraction ? 'percent' : 'noun', to: amount.to, counted, isWritten: false }
}
