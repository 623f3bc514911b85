import { isBare, type Rule } from '../place'
import { isAcronym, isCapitalised, isGlued, isHyphen, tokenAt } from '../tokens'
import { functionWords } from '../words/grammarWords'
import { peopleEnding } from '../words/referenceWords'
import { scaleSigns } from '../words/numberWords'

const unitsThatTouch =
  /^(h|H|km|kg|g|m|ha|t|l|min|mn|EUR|euros?|MWh|kWh|GWh|TWh|MW|GW|kW|Go|j|cl|cm|mm)$/

/** « MP3 », « G20 », « B12 », « 4L », « 5G », « COVID-19 », « 4x4 »: digits that touch letters. */
const isPartOfAWord: Rule = ({ tokens, span, before }) => {
  const first = tokenAt(tokens, span.from)
  if (first.kind !== 'digits') return false

  const left = before(1)
  if (isGlued(first) && left.kind === 'word' && !/[’']$/.test(left.text)) return true
  if (isGlued(first) && isHyphen(left) && isGlued(left) && before(2).kind === 'word') return true

  const right = tokenAt(tokens, span.last.to)
  if (!isGlued(right)) return false
  if (isHyphen(right) && isGlued(tokenAt(tokens, span.last.to + 1)))
    return tokenAt(tokens, span.last.to + 1).kind === 'word'
  return right.kind === 'word' && !unitsThatTouch.test(right.text) && !scaleSigns.has(right.text)
}

/** « CAC 40 », « Paris 13 », « Horizon 2030 »: a bare number after a name. « À Lyon, 300 » is not. */
const isAfterName: Rule = (place) => {
  const { before, span } = place
  if (!isBare(place) || !isCapitalised(before(1))) return false
  if (span.first.written !== 'digits' || !span.first.isPlain) return false
  return before(2).kind !== 'edge' || !functionWords.has(before(1).lower)
}

/** « Les 3 Suisses », « Les Deux Magots », « Maison des 7 Lunes »: a number inside a name. */
const isInName: Rule = (place) => {
  const { tokens, span, before } = place
  const first = tokenAt(tokens, span.from)
  if (
    first.kind === 'word' &&
    isCapitalised(first) &&
    before(1).kind !== 'edge' &&
    !/^[«“"—–:•.-]$/.test(before(1).text)
  )
    return true
  if (span.first.value > 12 || span.kind !== 'single') return false

  const next = tokenAt(tokens, span.last.to)
  if (!isCapitalised(next) || isAcronym(next)) return false
  return (
    /^(les|des|aux)$/.test(before(1).lower) &&
    (isCapitalised(before(1)) || !peopleEnding.test(next.lower))
  )
}

/** « Web 2.0 », « version 3.1 »: a point is no French decimal when nothing is counted. */
const isVersion: Rule = (place) => {
  const { tokens, span, before } = place
  const hasPoint = tokens.slice(span.from, span.first.to).some(({ text }) => text === '.')
  return hasPoint && isBare(place) && (before(1).kind === 'word' || span.first.value < 10)
}

/** « bac + 5 ». */
const isLevel: Rule = ({ before }) => /^[+-]$/.test(before(1).text) && /^bac$/.test(before(2).lower)

const isZero: Rule = ({ span }) => span.first.value === 0 && span.kind === 'single'

export const nameRules: readonly Rule[] = [
  isPartOfAWord,
  isAfterName,
  isInName,
  isVersion,
  isLevel,
  isZero,
]
