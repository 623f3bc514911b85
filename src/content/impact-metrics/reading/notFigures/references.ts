import { headOf, isBare, isDigits, type Rule } from '../place'
import { isAcronym, isCapitalised, isGlued, isHyphen, tokenAt, type Token } from '../tokens'
import { determiners, functionWords, verbForm } from '../words/grammarWords'
import { peopleEnding, references, streets } from '../words/referenceWords'

/** « 2e », « 1er », « 3ème », « 5ᵉ », « vingt et unième ». */
const isOrdinal: Rule = ({ tokens, span, after }) => {
  const next = tokenAt(tokens, span.last.to)
  if (isDigits({ tokens, span, after, before: after }) && isGlued(next))
    return /^(e|er|re|ère|ème|eme|ième|nd|nde|ᵉ|ᵉʳ|è|ers|res|es|èmes|èe)$/.test(next.lower)
  return next.lower === 'et' && /ième$/.test(tokenAt(tokens, span.last.to + 1).lower)
}

const chained = /^(et|à|,|ou|-|–|;)$/

/** « articles 25 et 26 », « pages 3, 4 et 12 »: back over the numbers to the word that names them. */
function wordBeforeChain(tokens: readonly Token[], from: number): Token {
  let index = from - 1
  for (let links = 0; links < 8; links += 1) {
    if (!chained.test(tokenAt(tokens, index).lower) || tokenAt(tokens, index - 1).kind !== 'digits')
      break
    index -= 2
  }
  const token = tokenAt(tokens, index)
  return token.text === '°' || token.text === 'º' || token.text === '.'
    ? tokenAt(tokens, index - 1)
    : token
}

/** « article 25 », « loi n° 2014-856 », « p. 12 », « ODD 8 », « niveau 3 ». */
const isReference: Rule = (place) => {
  const { tokens, span, before } = place
  if (span.measure.isWritten) return false
  const word = wordBeforeChain(tokens, span.from)
  if (/^[°º]$/.test(before(1).text) || word.lower === 'n' || word.lower === 'n°') return true
  if (!references.has(word.lower)) return false
  if (isBare(place)) return true
  // « À l’étape 2, 15 villes »: a chain is of bare numbers.
  return word === before(1) && span.last.value < 100 && span.first.isPlain
}

/** « la salle 12 », « du groupe 3 »: a bare number after a noun with its article names it. */
const isLabel: Rule = (place) => {
  const { span, before } = place
  if (!isBare(place) || !span.first.isPlain || span.first.value >= 1000 || span.kind !== 'single')
    return false
  if (/^(le|la|du|au)$/.test(before(1).lower)) return true
  const noun = before(1)
  if (noun.kind !== 'word' || functionWords.has(noun.lower) || verbForm.test(noun.lower))
    return false
  return (
    (determiners.has(before(2).lower) ||
      (/^[,;(:]$/.test(before(2).text) && !/[sx]$/.test(noun.lower))) &&
    !/(?:é|ée|és|ées)$/.test(noun.lower) &&
    !/^(total|nombre|chiffre|moyenne|maximum|minimum|effectif|capacité)$/.test(noun.lower)
  )
}

/** « 12 rue des Lilas », « 3 bis, avenue Foch », « 12, cours Mirabeau ». */
const isAddress: Rule = ({ tokens, span }) => {
  let next = span.last.to
  if (/^(bis|ter|quater)$/.test(tokenAt(tokens, next).lower)) return true
  if (tokenAt(tokens, next).text === ',') next += 1
  const street = tokenAt(tokens, next).lower
  if (/^(cours)$/.test(street))
    return (
      isCapitalised(tokenAt(tokens, next + 1)) ||
      (/^(de|du|d’)$/.test(tokenAt(tokens, next + 1).lower) &&
        [2, 3].some(
          (step) =>
            isCapitalised(tokenAt(tokens, next + step)) &&
            !isAcronym(tokenAt(tokens, next + step)) &&
            span.first.isPlain &&
            tokenAt(tokens, next + 1).lower !== 'de',
        ))
    )
  return streets.has(street)
}

/** « 75011 Paris », « BP 123 », « F-75011 »: five digits without a group, before a town. */
const isPostalCode: Rule = ({ tokens, span, before }) => {
  if (!span.first.isPlain || tokenAt(tokens, span.from).text.length !== 5) return false
  const town = tokenAt(tokens, span.last.to)
  const isTown = isCapitalised(town) && !isAcronym(town) && !peopleEnding.test(town.lower)
  return isTown || (isHyphen(before(1)) && isGlued(before(1)))
}

/** « 01 23 45 67 89 », « +33 6 12 34 56 78 », « 0800 123 456 », « 06.12.34.56.78 ». */
const isPhone: Rule = ({ tokens, span, before }) => {
  const digits = tokenAt(tokens, span.from).text
  if (digits.length > 1 && digits.startsWith('0')) return true
  // « 0800 123 456 »: the code stands before.
  if (before(1).kind === 'digits' && /^0\d/.test(before(1).text)) return true
  if (
    before(1).text === '+' &&
    isGlued(tokenAt(tokens, span.from)) &&
    /^(33|32|41|352|1|44)$/.test(digits) &&
    tokenAt(tokens, span.from + 1).kind === 'digits'
  )
    return true
  return pairsAround(tokens, span.from) >= 4
}

/** How many runs of digits stand side by side here, two by two as telephones are written. */
function pairsAround(tokens: readonly Token[], at: number): number {
  const isPair = (index: number) =>
    tokenAt(tokens, index).kind === 'digits' && tokenAt(tokens, index).text.length <= 3
  let from = at
  let to = at
  while (from > at - 6 && isPair(from - 1)) from -= 1
  while (to < at + 6 && isPair(to + 1)) to += 1
  const pairs = tokens.slice(from, to + 1).filter(({ text }) => text.length === 2).length
  return pairs >= 3 ? to - from + 1 : 0
}

/** « (1) », « [12] », « 1. », « 2) »: marks of lists and notes. « (93) » is a department. */
const isMark: Rule = ({ tokens, span, before }) => {
  const text = tokenAt(tokens, span.from).text
  const next = tokenAt(tokens, span.last.to)
  if (!span.first.isPlain) return false
  if (/^[([]$/.test(before(1).text) && /^[)\]]$/.test(next.text))
    return text.length <= 2 || before(1).text === '['
  const opens = before(1).kind === 'edge' || /^[:;,.]$/.test(before(1).text)
  if (!opens || text.length > 2) return false
  return (
    next.text === ')' ||
    (before(1).kind === 'edge' && next.text === '.') ||
    (before(1).kind === 'edge' &&
      /^[-–—]$/.test(next.text) &&
      next.gap !== '' &&
      tokenAt(tokens, span.last.to + 1).kind === 'word')
  )
}

/** « 20 °C », « 45° ». */
const isDegree: Rule = ({ after }) => /^[°º]$/.test(after(1).text)

/** « à 50 km de Lyon »: where, not how much. */
const isDistance: Rule = (place) =>
  place.before(1).lower === 'à' &&
  /^(km|kilomètres?|m|mètres?|lieues?|minutes?|stations?|rues?|étages?)$/.test(headOf(place))

export const referenceRules: readonly Rule[] = [
  isOrdinal,
  isReference,
  isLabel,
  isAddress,
  isPostalCode,
  isPhone,
  isMark,
  isDegree,
  isDistance,
]
