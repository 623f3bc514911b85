import type { Mention, MentionShape } from './mention'
import { headOf, isMultiplier, type Place } from './place'
import { hedgeOf, otherQualifiers } from './qualifiers'
import { isHopedFor, isYearly, periodOf } from './setting'
import type { Span } from './spans'
import { tokenAt } from './tokens'

function shapeOf(place: Place, hedge: MentionShape | null, head: string): MentionShape {
  const { first, kind } = place.span
  if (kind === 'range' || kind === 'change' || kind === 'share') return kind
  if (first.outOf) return 'share'
  if (first.written === 'vague') return 'vague'
  if (first.written === 'multiplication' || head === 'fois' || isMultiplier(place))
    return 'multiple'
  return hedge ?? (first.written === 'collective' ? 'about' : 'exact')
}

/** The passage: from the number to its unit or to the noun it counts. */
function passageOf({ tokens, span }: Place): [start: number, end: number] {
  const { measure, kind } = span
  const stopsAtUnit =
    measure.isWritten || kind === 'share' || span.first.outOf !== undefined || span.isBorrowing
  const to = stopsAtUnit || !measure.counted ? measure.to : measure.counted.headTo
  // « trois fois plus »: without its last word nothing is compared.
  const isTimes =
    measure.counted?.head.toLowerCase() === 'fois' &&
    /^(?:plus|moins)$/.test(tokenAt(tokens, to).lower)
  const last = tokenAt(tokens, Math.max(to, measure.to) - (isTimes ? 0 : 1))
  return [tokenAt(tokens, span.from).start, last.end]
}

/** How far around a number its sentence may say what it counts. */
const surroundingTokens = 25

type Around = {
  text: string
  sentence: string
  /** Where the figures before and after end and begin, in tokens. */
  previousTo: number
  nextFrom: number
}

/** The numbers a span holds. Of a range of fractions only percentages can be said. */
function valuesOf({ kind, first, last }: Span): Pick<Mention, 'value' | 'valueTo' | 'outOf'> {
  const hasEnd = kind === 'range' || kind === 'change'
  if (hasEnd && first.outOf && last.outOf) {
    return { value: (first.value / first.outOf) * 100, valueTo: (last.value / last.outOf) * 100 }
  }
  if (hasEnd) return { value: first.value, valueTo: last.value }
  const outOf = kind === 'share' ? last.value : first.outOf
  return outOf === undefined ? { value: first.value } : { value: first.value, outOf }
}

/** The mention that a figure makes, with all that its sentence says of it. */
export function mentionAt(place: Place, around: Around): Mention {
  const { text, sentence, previousTo, nextFrom } = around
  const { tokens, span } = place
  const { first, last, measure } = span
  const [start, end] = passageOf(place)
  const hedge = hedgeOf(place)
  const isTarget = isHopedFor(tokens, span, { previousTo, nextFrom })
  const near = tokens.slice(
    Math.max(0, span.from - surroundingTokens),
    measure.to + surroundingTokens,
  )
  return {
    start,
    end,
    text: text.slice(start, end),
    ...valuesOf(span),
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
    period: periodOf(tokens, span, { previousTo, nextFrom }),
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
