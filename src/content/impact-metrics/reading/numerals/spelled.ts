import { tokenAt, type Token } from '../tokens'
import { scaleWords, unitsAndTens } from '../words/numberWords'
import { stepOf, type Amount } from './amount'

/** A number being built: `room` is what may still be added below the last word. */
type Sum = { millions: number; thousands: number; current: number; room: number }

const nothing: Sum = { millions: 0, thousands: 0, current: 0, room: Infinity }

const roomAfter = (value: number) => {
  if (value === 60 || value === 80) return 20
  return value % 10 === 0 ? 10 : 1
}

function addUnit(sum: Sum, value: number): Sum | null {
  const isEighty = value === 20 && sum.current % 100 === 4 && sum.room === 1
  if (isEighty) return { ...sum, current: sum.current + 76, room: 20 }
  if (value >= sum.room) return null
  return { ...sum, current: sum.current + value, room: roomAfter(value) }
}

function timesHundred(sum: Sum): Sum | null {
  const isFresh = sum.current === 0 && sum.room >= 1000
  if (!isFresh && (sum.current >= 100 || sum.current < 2)) return null
  return { ...sum, current: Math.max(1, sum.current) * 100, room: 100 }
}

function timesThousand(sum: Sum): Sum | null {
  if (sum.thousands > 0) return null
  return { ...sum, thousands: Math.max(1, sum.current) * 1000, current: 0, room: 1000 }
}

function timesScale(sum: Sum, size: number): Sum | null {
  const count = sum.thousands + sum.current
  if (count === 0) return null
  if (size === 1e3)
    return sum.thousands > 0 ? null : { ...sum, thousands: count * 1e3, current: 0, room: 1 }
  return { millions: sum.millions + count * size, thousands: 0, current: 0, room: 1e6 }
}

function add(sum: Sum, word: string): Sum | null {
  const unit = unitsAndTens.get(word)
  if (unit !== undefined) return addUnit(sum, unit)
  if (word === 'cent' || word === 'cents') return timesHundred(sum)
  if (word === 'mille' || word === 'milles') return timesThousand(sum)
  const scale = scaleWords.get(word)
  return scale ? timesScale(sum, scale) : null
}

/** « et » joins only one and eleven: « vingt et un », « soixante-et-onze ». */
function addWord(sum: Sum, word: string): Sum | null {
  const parts = word.split('-').filter((part, place, all) => {
    return !(part === 'et' && place > 0 && /^(une?|onze)$/.test(all[place + 1] ?? ''))
  })
  let next: Sum | null = sum
  for (const part of parts) next = next && add(next, part)
  return next
}

const isJoiningEt = (tokens: readonly Token[], index: number, sum: Sum) =>
  tokenAt(tokens, index).lower === 'et' &&
  /^(une?|onze)$/.test(tokenAt(tokens, index + 1).lower) &&
  sum.room >= 10 &&
  sum.current % 100 >= 20

const isArticle = (word: string) => word === 'un' || word === 'une'

function startsNumber(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokenAt(tokens, index)
  if (isArticle(lower)) return scaleWords.has(tokenAt(tokens, index + 1).lower)
  // « pour cent » is a unit.
  return !(lower === 'cent' && tokenAt(tokens, index - 1).lower === 'pour')
}

/** Reads a number in words at `index`: « trois cents », « deux-mille-cinq-cents », « un million ». */
export function spelledAt(tokens: readonly Token[], index: number): Amount | null {
  if (tokenAt(tokens, index).kind !== 'word' || !startsNumber(tokens, index)) return null

  let sum = nothing
  let to = index
  for (;;) {
    const skip = isJoiningEt(tokens, to, sum) ? 1 : 0
    const next: Sum | null = addWord(sum, tokenAt(tokens, to + skip).lower)
    if (!next) break
    sum = next
    to += skip + 1
  }
  if (to === index) return null

  const scale = scaleWords.get(tokenAt(tokens, to - 1).lower) ?? 0
  const hasHalf =
    scale > 0 && tokenAt(tokens, to).lower === 'et' && tokenAt(tokens, to + 1).lower === 'demi'
  const value = sum.millions + sum.thousands + sum.current + (hasHalf ? scale / 2 : 0)
  return {
    from: index,
    to: to + (hasHalf ? 2 : 0),
    value,
    step: stepOf(value),
    written: 'words',
    isPlain: false,
  }
}
