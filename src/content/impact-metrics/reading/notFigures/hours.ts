import type { Rule } from '../place'
import { tokenAt } from '../tokens'

const timeBefore = /^(à|vers|dès|avant|après|jusqu’à|de|entre|et|d’|depuis)$/

/** « à 9h », « 14 h 30 », « de 9 h à 18 h », « vers seize heures ». */
const isTimeOfDay: Rule = (place) => {
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
const isWait: Rule = (place) => {
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
const isAlways: Rule = ({ tokens, span, before }) => {
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

export const hourRules: readonly Rule[] = [isTimeOfDay, isWait, isAlways]
