import { amountsOf } from './numerals/amounts'
import type { Mention } from './mention'
import { mentionAt } from './mentionAt'
import { isNoFigure } from './notFigures/rules'
import { placeOf } from './place'
import { sentencesOf } from './sentences'
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
  const places = spans.map((span) => placeOf(tokens, span)).filter((place) => !isNoFigure(place))
  const [first, last] = [tokens[0], tokens.at(-1)]
  const sentence = text.slice(first?.start ?? 0, last?.end ?? 0)
  return places.map((place, index) =>
    mentionAt(place, {
      text,
      sentence,
      previousTo: places[index - 1]?.span.measure.to ?? 0,
      nextFrom: places[index + 1]?.span.from ?? tokens.length,
    }),
  )
}
