import { amountsOf } from './numerals/amounts'
import type { Mention, MentionShape } from './mention'
import { isNoFigure } from './notFigures/rules'
import { headOf, placeOf, type Place } from './place'
import { hedgeOf, otherQualifiers } from './qualifiers'
import { sentencesOf } from './sentences'
import { isHopedFor, isYearly, periodOf } from './setting'
import { withShares } from './shares'
import { spansOf, type Span } from './spans'
import { tokenAt, tokensOf, type Token } from './tokens'

/** Finds every number that French prose claims, in the order of the text. Never throws. */
export function readNumbers(text: string): Mention[] {
  return sentencesOf(tokensOf(text)).flatMap((tokens) => mentionsIn(text, tokens))
}

const listSeparator = /^(?:,|et|ou|puis|à)$/

/** « 12, 15 et 18 villes »: a number without noun takes the next one's, if nothing else stands between. */
function withBorrowedNouns(tokens: readonly Token[], spans: readonly Span[]): Span[] {
  const borrowed: Span[] = []
  for (const span of [...spans].reverse()) {
    const next = borrowed.at(-1)
    const isAlone = !span.measure.isWritten && span.measure.counted === null && !span.first.outOf
    const isListed =
      next !== undefined &&
      next.from === span.measure.to + 1 &&
      listSeparator.test(tokenAt(tokens, span.measure.to).lower) &&
      !isNoFigure(placeOf(tokens, span))
    borrowed.push(
      isAlone && isListed && span.kind !== 'share'
        ? { ...span, isBorrowing: true, measure: { ...next.measure, to: span.measure.to } }
        : span,
    )
  }
  return borrowed.reverse()
}

function mentionsIn(text: string, tokens: readonly Token[]): Mention[] {
  const spans = withBorrowedNouns(tokens, withShares(tokens, spansOf(tokens, amountsOf(tokens))))
  const [first, last] = [tokens[0], tokens.at(-1)]
  const sentence = text.slice(first?.start ?? 0, last?.end ?? 0)
  return spans.flatMap((span, place) => {
    const at = placeOf(tokens, span)
    if (isNoFigure(at)) return []
    return [mentionOf(text, sentence, at, spans[place + 1]?.from ?? tokens.length)]
  })
}

function shapeOf({ span }: Place, hedge: MentionShape | null, head: string): MentionShape {
  const { first, kind } = span
  if (kind === 'range' || kind === 'change' || kind === 'share') return kind
  if (first.outOf) return 'share'
  if (first.written === 'vague') return 'vague'
  if (first.written === 'multiplication' || head === 'fois') return 'multiple'
  return hedge ?? (first.written === 'collective' ? 'about' : 'exact')
}

/** The passage: from the number to its unit or to the noun it counts. */
function passageOf({ tokens, span }: Place): [start: number, end: number] {
  const { measure, kind } = span
  const stopsAtUnit =
    measure.isWritten || kind === 'share' || span.first.outOf !== undefined || span.isBorrowing
  const to = stopsAtUnit || !measure.counted ? measure.to : measure.counted.headTo
  const last = tokenAt(tokens, Math.max(to, measure.to) - 1)
  return [tokenAt(tokens, span.from).start, last.end]
}

/** How far around a number its sentence may say what it counts. */
const surroundingTokens = 25

function mentionOf(text: string, sentence: string, place: Place, nextFrom: number): Mention {
  const { tokens, span } = place
  const { first, last, measure } = span
  const [start, end] = passageOf(place)
  const hedge = hedgeOf(place)
  const isTarget = isHopedFor(tokens, span, nextFrom)
  const near = tokens.slice(
    Math.max(0, span.from - surroundingTokens),
    measure.to + surroundingTokens,
  )
  return {
    start,
    end,
    text: text.slice(start, end),
    value: first.value,
    ...(span.kind === 'range' || span.kind === 'change' ? { valueTo: last.value } : {}),
    ...(span.kind === 'share' ? { outOf: last.value } : first.outOf ? { outOf: first.outOf } : {}),
    shape: shapeOf(place, hedge, headOf(place)),
    unit: measure.unit,
    noun: nounText(text, place),
    qualifiers: [
      ...(hedge ? [hedge] : []),
      ...otherQualifiers(place, isTarget, isYearly(tokens, span)),
    ],
    step: Math.max(first.step, span.kind === 'share' ? 1 : last.step),
    isRoundWord:
      first.written === 'collective' || first.outOf !== undefined || span.kind === 'share',
    period: periodOf(tokens, span, nextFrom),
    sentence,
    surroundings: text.slice(near[0]?.start ?? start, near.at(-1)?.end ?? end),
  }
}

/** Head noun first, then what describes it. */
function nounText(text: string, { tokens, span }: Place): string {
  const { counted } = span.measure
  if (!counted) return ''
  const rest = tokens.slice(counted.headTo, counted.to)
  const tail = rest.length > 0 ? text.slice(rest[0]?.start ?? 0, rest.at(-1)?.end ?? 0) : ''
  return tail === '' ? counted.head : `${counted.head} ${tail}`
}
