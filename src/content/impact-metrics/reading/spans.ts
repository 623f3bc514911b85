import type { Amount } from './numerals/amount'
import { isGlued, isHyphen, tokenAt, type Token } from './tokens'
import { measureAt, signAt, type Measure } from './units'

/** One amount, or two that make one statement. */
export type Span = {
  kind: 'single' | 'range' | 'change' | 'share'
  first: Amount
  last: Amount
  from: number
  measure: Measure
  /** « 12 » in « 12, 15 et 18 villes »: its noun is the next one's. */
  isBorrowing?: boolean
}

const single = (tokens: readonly Token[], amount: Amount): Span => ({
  kind: 'single',
  first: amount,
  last: amount,
  from: amount.from,
  measure: measureAt(tokens, amount),
})

const changeVerbs =
  /^(?:pass|tomb|rédui|baiss|chut|recul|diminu|augment|progress|grimp|mont|bond|évolu|descend|ramen|abaiss|port|redescend|remont|amélior)/

/** How many tokens may stand between « passé » and « de 25 % à 8 % ». */
const verbReach = 6

function followsChange(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - verbReach), from)
  return (
    tokenAt(tokens, from - 1).lower === 'de' && before.some(({ lower }) => changeVerbs.test(lower))
  )
}

/** « de 1 200 adhérents en 2015 à 3 000 »: where « à » stands, past a short phrase; -1 when nowhere. */
function pastPhrase(tokens: readonly Token[], span: Span, next: Amount): number {
  const link = next.from - 1
  const isNear = link - span.measure.to <= 8
  const between = tokens.slice(span.measure.to, link)
  const isPhrase = between.every(
    ({ kind, text, lower }) =>
      kind === 'word' || (kind === 'digits' && text.length === 4) || lower === '(' || lower === ')',
  )
  return isNear && isPhrase && /^(à|a)$/.test(tokenAt(tokens, link).lower) ? link : -1
}

const isDash = (token: Token, next: Token) => isHyphen(token) && isGlued(token) === isGlued(next)

/** The words that join two numbers into a range: « à », « – », « et » after « entre », « ou ». */
function joins(tokens: readonly Token[], span: Span, next: Amount): boolean {
  const { first } = span
  const link = tokenAt(tokens, next.from - 1)
  const isAdjacent = next.from - 1 === span.measure.to
  if (!isAdjacent) return false
  if (link.lower === 'à') return true
  if (link.lower === 'et') return /^(entre|d’entre)$/.test(tokenAt(tokens, first.from - 1).lower)
  if (link.lower === 'ou')
    return !span.measure.isWritten && next.value > first.value && next.value <= first.value * 2
  const token = tokenAt(tokens, next.from)
  // « 3-1 » is a score.
  if (next.value <= first.value && !span.measure.isWritten && !signAt(tokens, next.to)) return false
  return first.written === 'digits' && next.written === 'digits' && isDash(link, token)
}

const isYearAlone = (tokens: readonly Token[], { first, measure }: Span) =>
  first.isPlain &&
  /^(?:1\d|20)\d\d$/.test(tokenAt(tokens, first.from).text) &&
  (!measure.counted || /^(?:en|depuis|fin)$/.test(tokenAt(tokens, first.from - 1).lower)) &&
  !measure.isWritten

const isFraction = ({ written }: Amount) => written === 'fraction' || written === 'multiplication'

function joined(tokens: readonly Token[], span: Span, next: Amount): Span | null {
  if (span.kind !== 'single' || isFraction(span.first) !== isFraction(next)) return null

  const isRange = joins(tokens, span, next)
  const isNear = isRange || next.from - span.measure.to < 10
  const change = isNear && followsChange(tokens, span.from)
  const isFarChange = change && !isRange && pastPhrase(tokens, span, next) > 0
  if (!isRange && !isFarChange) return null

  const measure = measureAt(tokens, next)
  const isYear = isYearAlone(tokens, span)
  if (isYear && !isYearAlone(tokens, { ...span, first: next, measure })) return null

  const own = span.measure
  // « 68 % à six mois »: what has a unit ranges to the same unit.
  const isOtherUnit = measure.isWritten ? measure.unit !== own.unit : measure.counted !== null
  if (own.isWritten && isOtherUnit) return null
  // « de 1 200 adhérents à 3 000 »: the noun may stand at either end.
  const kept =
    measure.isWritten || measure.counted
      ? measure
      : { ...measure, unit: own.unit, counted: own.counted, isWritten: own.isWritten }
  const isFalling = tokenAt(tokens, span.from - 1).lower === 'de' && next.value < span.first.value
  return {
    kind: change || isFarChange || isFalling ? 'change' : 'range',
    first: scaledLike(tokens, span.first, next),
    last: next,
    from: span.from,
    measure: kept,
  }
}

/** « de 3 à 5 millions » counts millions twice. */
function scaledLike(tokens: readonly Token[], first: Amount, next: Amount): Amount {
  if (!first.isPlain && !(first.written === 'words' && first.value < 1000) && first.step >= 1)
    return first
  if (signAt(tokens, first.to) || next.value < 1e6 || first.value >= 1000) return first
  const scale = next.value >= 1e9 ? 1e9 : 1e6
  return { ...first, value: first.value * scale, step: first.step * scale }
}

/** Joins amounts that make a range or a change; « x sur y » is read apart. */
export function spansOf(tokens: readonly Token[], amounts: readonly Amount[]): Span[] {
  const spans: Span[] = []
  for (const amount of amounts) {
    const last = spans.at(-1)
    const beforeYear = spans.at(-2)
    const range = last && joined(tokens, last, amount)
    // « de 120 salariés en 2015 à 310 »: the year stands between both ends.
    const overYear =
      !range &&
      last &&
      beforeYear &&
      isYearAlone(tokens, last) &&
      joined(tokens, beforeYear, amount)
    if (overYear) spans.splice(-2, 2, overYear)
    else if (range) spans[spans.length - 1] = range
    else spans.push(single(tokens, amount))
  }
  return spans
}
