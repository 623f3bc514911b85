import { headOf, isBare, isDigits, type Place, type Rule } from '../place'
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
export const isYear: Rule = (place) => {
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
export const isDecade: Rule = ({ before, span }) =>
  (/^(années?|an)$/.test(before(1).lower) ||
    (months.has(before(1).lower) && span.first.value < 100)) &&
  !span.measure.isWritten

const isDay = ({ value, written, isPlain }: Amount) =>
  value >= 1 && value <= 31 && (written === 'words' || isPlain)

const joinsDays = /^(et|au|à|ou|,|-|–)$/

/** « le 3 mars 2015 », « du 3 au 7 mars », « les 3, 4 et 5 avril », « lundi 12 ». */
export const isDate: Rule = ({ tokens, span, before }) => {
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
export const isTiedToDigits: Rule = ({ tokens, span }) => {
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
export const isDuration: Rule = (place) => {
  const { span } = place
  const [head = ''] = headOf(place).split(' ')
  if (span.first.written === 'fraction')
    return /^(heures?|siècles?|journées?|année|nuit|vie|temps|finale|tour)$/.test(head)
  if (!durations.has(head)) return false
  return !(volumes.has(head) && span.last.value > 366)
}

const timeBefore = /^(à|vers|dès|avant|après|jusqu’à|de|entre|et|d’|depuis)$/

/** « à 9h », « 14 h 30 », « de 9 h à 18 h », « vers seize heures ». */
export const isTimeOfDay: Rule = (place) => {
  const { tokens, span, before, after } = place
  const isMinutes = tokenAt(tokens, span.from).text.length === 2 && /^h$/.test(before(1).lower)
  if (isMinutes && before(2).kind === 'digits') return true
  if (span.measure.unit !== 'hours' || !span.measure.isWritten) return false
  if (span.last.value > 24 || !Number.isInteger(span.last.value)) return false
  if (after(1).kind === 'digits' && after(1).text.length === 2) return true
  const isVolume =
    span.measure.counted !== null ||
    /^(par|\/|chaque|hebdomadaires?|mensuelles?)$/.test(after(1).lower)
  if (
    /^(du|matin|soir)$/.test(after(1).lower) &&
    /^(matin|soir|midi|après-midi)$/.test(after(2).lower)
  )
    return true
  // « à 2 heures de Paris ».
  if (before(1).lower === 'à' && /^\p{Lu}/u.test(span.measure.counted?.head ?? '')) return true
  if (isVolume) return false
  const isAbout = /^(de|d’)$/.test(before(1).lower) && span.kind === 'single'
  const isPlusOf = isAbout && !/^(h)$/.test(tokenAt(tokens, span.first.to).lower)
  return timeBefore.test(before(1).lower) && !isPlusOf
}

const waitBefore = new Set([
  'en',
  'pendant',
  'durant',
  'dans',
  'sous',
  'après',
  'chaque',
  'toutes les',
  'il y a',
  'moins de',
  'd’ici',
  'tous les',
  'les',
  'ici',
])

/** « en 48 heures », « les 35 heures », « 24 h sur 24 »: hours that are a wait or a set phrase. */
export const isWait: Rule = (place) => {
  const { span, before, after } = place
  if (span.measure.unit !== 'hours' || !span.measure.isWritten) return false
  if (span.measure.counted !== null) return false
  if (after(1).lower === 'sur' || after(1).text === '/')
    return after(2).kind === 'digits' || /^(vingt)/.test(after(2).lower)
  if (span.last.value > 366) return false
  const two = `${before(2).lower} ${before(1).lower}`
  return (
    waitBefore.has(before(1).lower) ||
    waitBefore.has(`${before(3).lower} ${two}`) ||
    (waitBefore.has(two) && before(3).lower === 'en')
  )
}

/** « 24h/24 », « 7j/7 », « 7 jours sur 7 ». */
export const isAlways: Rule = ({ tokens, span, before }) => {
  const { value, to } = span.first
  const fits = (count: number) => count === 7 || count === 24 || count === 5 || count === 6
  if (!fits(value) || !fits(span.last.value)) return false
  if (span.kind === 'share') return span.last.value === value || span.last.value === 7
  const unit = tokenAt(tokens, to).lower
  const isOpening =
    /^(j|h|jours?|heures?)$/.test(unit) && /^(\/|sur)$/.test(tokenAt(tokens, to + 1).lower)
  const isClosing =
    /^(\/|sur)$/.test(before(1).lower) && /^(j|h|jours?|heures?)$/.test(before(2).lower)
  return isOpening || isClosing
}

export const calendarRules: readonly Rule[] = [
  isYear,
  isDecade,
  isDate,
  isTiedToDigits,
  isDuration,
  isTimeOfDay,
  isWait,
  isAlways,
]

export const isAge: Rule = ({ before }) =>
  /^(âgée?s?|âge)$/.test(before(1).lower) ||
  (/^(âgée?s?|âge)$/.test(before(2).lower) && before(1).lower === 'de')

export const digitsOnly = (place: Place) => isDigits(place) && isBare(place)
