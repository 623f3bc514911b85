import { headOf, type Place, type Rule } from '../place'
import { isGlued, isHyphen, tokenAt, type Token } from '../tokens'
import type { Amount } from '../numerals/amount'
import { durations, months, volumes, weekDays, yearMarkers } from '../words/calendarWords'
import { functionWords } from '../words/grammarWords'

const lengthOf = (tokens: readonly Token[], { from }: Amount) => tokenAt(tokens, from).text.length

const looksLikeYear = (tokens: readonly Token[], amount: Amount) =>
  amount.isPlain && lengthOf(tokens, amount) === 4 && amount.value >= 1000 && amount.value <= 2100

const boldYear = (value: number) => value >= 1900 && value <= 2100

const quantifiers = new Set([
  'plus de',
  'moins de',
  'près de',
  'environ',
  'quelque',
  'au moins',
  'jusqu’ à',
  'au-delà de',
  'presque',
  'autour de',
  'ordre de',
])

const isQuantified = ({ before }: Place) =>
  quantifiers.has(before(1).lower) || quantifiers.has(`${before(2).lower} ${before(1).lower}`)

const isMarked = ({ before }: Place) =>
  yearMarkers.has(before(1).lower) ||
  months.has(before(1).lower) ||
  (isHyphen(before(1)) && yearMarkers.has(before(2).lower)) ||
  (before(1).text === '.' && months.has(before(2).lower)) ||
  (before(1).lower === 'de' && yearMarkers.has(before(2).lower) && before(2).lower !== 'en')

/** « les comptes 2015 certifiés »: a year stands after a noun, a count before one. */
const followsNoun = ({ before }: Place) =>
  before(1).kind === 'word' && /[sx]$/.test(before(1).lower) && !functionWords.has(before(1).lower)

/** « en 2013 », « 2010-2015 », « rapport 2014 », « après 2011 ». */
const isYear: Rule = (place) => {
  const { span, tokens, before } = place
  if (!looksLikeYear(tokens, span.first) || span.measure.isWritten) return false
  if (span.last !== span.first && !looksLikeYear(tokens, span.last)) {
    // « 2015-16 », « 2010-2011 ».
    return lengthOf(tokens, span.last) === 2 && isHyphen(tokenAt(tokens, span.last.from - 1))
  }

  const isCounted = span.measure.counted !== null
  if (isMarked(place)) return !(isCounted && !boldYear(span.first.value))
  if (isQuantified(place)) return false
  if (!boldYear(span.first.value))
    return !isCounted && /^(vers|avant|après|de|entre)$/.test(before(1).lower)
  return !isCounted || followsNoun(place)
}

/** « années 90 », « années soixante », « mai 68 ». */
const isDecade: Rule = ({ before, span }) =>
  (/^(années?|an)$/.test(before(1).lower) ||
    (months.has(before(1).lower) && span.first.value < 100)) &&
  !span.measure.isWritten

const isDay = ({ value, written, isPlain }: Amount) =>
  value >= 1 && value <= 31 && (written === 'words' || isPlain)

const joinsDays = /^(et|au|à|ou|,|-|–)$/

/** « le 3 mars 2015 », « du 3 au 7 mars », « les 3, 4 et 5 avril », « lundi 12 ». */
const isDate: Rule = ({ tokens, span, before }) => {
  if (!isDay(span.first)) return false
  if (weekDays.has(before(1).lower)) return true

  let next = span.last.to
  for (let days = 0; days < 6; days += 1) {
    if (months.has(tokenAt(tokens, next).lower)) return true
    if (!joinsDays.test(tokenAt(tokens, next).lower)) return false
    next += 1
    if (/^(le|les)$/.test(tokenAt(tokens, next).lower)) next += 1
    if (tokenAt(tokens, next).kind !== 'digits') return false
    next += 1
    if (/^(er)$/.test(tokenAt(tokens, next).lower)) next += 1
  }
  return false
}

/** « 03/03/2015 », « 2015-03-03 », « 24/7 », « 3-1 »: digits tied to digits by a sign. */
const isTiedToDigits: Rule = ({ tokens, span }) => {
  const tied = (sign: Token, other: Token, isSignGlued: boolean) =>
    /^[/:.-]$/.test(sign.text) && isSignGlued && other.kind === 'digits'
  const left = tokenAt(tokens, span.from - 1)
  const right = tokenAt(tokens, span.last.to)
  return (
    tied(
      left,
      tokenAt(tokens, span.from - 2),
      isGlued(left) && isGlued(tokenAt(tokens, span.from)),
    ) ||
    tied(
      right,
      tokenAt(tokens, span.last.to + 1),
      isGlued(right) && isGlued(tokenAt(tokens, span.last.to + 1)),
    )
  )
}

/** A length of time: « 45 ans », « en cinq ans », « toutes les 3 minutes », « une dizaine d’années ». */
const isDuration: Rule = (place) => {
  const { span } = place
  const [head = ''] = headOf(place).split(' ')
  if (span.first.written === 'fraction')
    return /^(heures?|siècles?|journées?|année|nuit|vie|temps|finale|tour)$/.test(head)
  if (!durations.has(head)) return false
  return !(volumes.has(head) && span.last.value > 366)
}

/** « âgée de 40 », « à l’âge de 12 ». */
const isAge: Rule = ({ before }) =>
  /^(âgée?s?|âge)$/.test(before(1).lower) ||
  (/^(âgée?s?|âge)$/.test(before(2).lower) && before(1).lower === 'de')

export const calendarRules: readonly Rule[] = [
  isYear,
  isDecade,
  isDate,
  isTiedToDigits,
  isDuration,
  isAge,
]
