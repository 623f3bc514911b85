import { countedAt } from './counted'
import type { Amount } from './numerals/amount'
import type { Span } from './spans'
import { tokenAt, type Token } from './tokens'
import { durations } from './words/calendarWords'
import { verbForm } from './words/grammarWords'

/** Words that may stand in « un jeune diplômé sur trois ». */
const reach = 6

const frequency =
  /^(fois|jours?|semaines?|nuits?|ans?|mois|heures?|h|week-ends?|années?|j|matins?|soirs?)$/
const participle = /(?:és|ées|is|ies|us|ues|é|ée|aux|ales|its|ites)$/

/** Where « un », « une » or « 1 » starts a share that ends before `link`; -1 when it does not. */
function articleBefore(tokens: readonly Token[], link: number): number {
  for (let index = link - 1; index >= link - reach && index >= 0; index -= 1) {
    const { kind, lower } = tokenAt(tokens, index)
    if (/^une?$/.test(lower)) return index
    if (kind !== 'word' || /^(qui|que|dont|est|a|sont|ont|et|ou|pour|avec|dans)$/.test(lower))
      return -1
  }
  return -1
}

const article = (from: number): Amount => ({
  from,
  to: from + 1,
  value: 1,
  step: 1,
  written: 'words',
  isPlain: false,
})

/** After « sur 12 » another noun means places or days, not a whole: « 3 ateliers sur 12 sites ». */
function isWhole(tokens: readonly Token[], part: Amount, whole: Amount, link: number): boolean {
  if (whole.value <= part.value || whole.outOf) return false
  const after = tokenAt(tokens, whole.to)
  if (durations.has(after.lower) || frequency.test(after.lower)) return false

  const noun = countedAt(tokens, whole.to, { needsPlural: true, hasLink: false })
  const hasNounBefore = link > part.to
  return !noun || !hasNounBefore || participle.test(after.lower)
}

/** « sur 10 », « sur les 12 », « des 12 », « de ses 12 »: where the link stands. */
function linkBefore(tokens: readonly Token[], from: number): number {
  return /^(?:les|ses|leurs|nos)$/.test(tokenAt(tokens, from - 1).lower) ? from - 2 : from - 1
}

/** « sept des douze communes »: a bare number of a set that is counted. */
function partOfSet(
  tokens: readonly Token[],
  span: Span,
  part: Span | undefined,
  link: number,
): Span | null {
  const isPart =
    part?.kind === 'single' &&
    part.first.to === link &&
    /^(?:digits|words)$/.test(part.first.written) &&
    part.first.value < span.first.value &&
    span.measure.counted !== null &&
    !part.measure.isWritten &&
    !(tokenAt(tokens, link).lower === 'de' && link === span.from - 1)
  if (!isPart) return null
  return {
    kind: 'share',
    first: part.first,
    last: span.first,
    from: part.from,
    measure: { ...span.measure, to: span.first.to },
  }
}

function shareOf(tokens: readonly Token[], spans: readonly Span[], place: number): Span | null {
  const span = spans[place]
  if (!span || span.kind !== 'single') return null

  const whole = span.first
  const link = linkBefore(tokens, whole.from)
  const word = tokenAt(tokens, link).lower
  if (word === 'des' || word === 'de') return partOfSet(tokens, span, spans[place - 1], link)
  if (word !== 'sur' && word !== 'pour') return null

  const before = spans[place - 1]
  const isNear =
    before?.kind === 'single' && before.first.to >= link - reach && !before.measure.isWritten
  const found = articleBefore(tokens, link)
  const nearest =
    isNear && before.first.from > found ? before.first : found >= 0 ? article(found) : null
  if (!nearest || nearest.outOf) return null
  const between = tokens.slice(nearest.to, link)
  if (
    between.some(({ kind, lower }) => kind !== 'word' || (verbForm.test(lower) && lower.length < 5))
  )
    return null
  if (between.some(({ lower }) => frequency.test(lower))) return null
  if (
    word === 'pour' &&
    (nearest.value !== 1 ||
      between.length > (nearest === before?.first ? 2 : 0) ||
      span.measure.isWritten)
  )
    return null
  if (word === 'sur' && span.measure.isWritten) return null
  if (word === 'sur' && !isWhole(tokens, nearest, whole, link)) return null

  const counted =
    countedAt(tokens, nearest.to, { needsPlural: false, hasLink: false }) ?? span.measure.counted
  const own =
    counted && counted.headTo <= link ? { ...counted, to: Math.min(counted.to, link) } : counted
  return {
    kind: 'share',
    first: nearest,
    last: whole,
    from: nearest.from,
    measure: { unit: 'noun', to: whole.to, counted: own, isWritten: false },
  }
}

/** Reads « un sur dix », « 3 personnes sur 4 », « 1 pour 10 » where two spans stood. */
export function withShares(tokens: readonly Token[], spans: readonly Span[]): Span[] {
  const result: Span[] = []
  spans.forEach((span, place) => {
    const share = shareOf(tokens, spans, place)
    if (share && result.at(-1)?.first === share.first) result.pop()
    result.push(share ?? span)
  })
  return result
}
