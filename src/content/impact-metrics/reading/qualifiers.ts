import type { Qualifier } from './mention'
import { headOf, type Place } from './place'
import { tokenAt, type Token } from './tokens'
import { additionWords } from './words/grammarWords'

type Hedge = 'about' | 'at-least' | 'at-most'

/** Words that stand right before a number, longest first. */
const hedges: readonly (readonly [words: string, hedge: Hedge])[] = [
  ['à peu près', 'about'],
  ['aux alentours de', 'about'],
  ['aux environs de', 'about'],
  ['de l’ ordre de', 'about'],
  ['l’ ordre de', 'about'],
  ['pas moins de', 'at-least'],
  ['pas loin de', 'about'],
  ['un peu plus de', 'at-least'],
  ['un peu plus d’', 'at-least'],
  ['un peu moins de', 'at-most'],
  ['un peu moins d’', 'at-most'],
  ['un maximum de', 'at-most'],
  ['un minimum de', 'at-least'],
  ['au-delà de', 'at-least'],
  ['au-delà d’', 'at-least'],
  ['plus de', 'at-least'],
  ['plus d’', 'at-least'],
  ['plus du', 'at-least'],
  ['plus des', 'at-least'],
  ['moins de', 'at-most'],
  ['moins d’', 'at-most'],
  ['moins du', 'at-most'],
  ['au moins', 'at-least'],
  ['au minimum', 'at-least'],
  ['minimum', 'at-least'],
  ['supérieur à', 'at-least'],
  ['supérieure à', 'at-least'],
  ['au plus', 'at-most'],
  ['au maximum', 'at-most'],
  ['maximum', 'at-most'],
  ['jusqu’ à', 'at-most'],
  ['inférieur à', 'at-most'],
  ['à peine', 'at-most'],
  ['près de', 'about'],
  ['près d’', 'about'],
  ['près du', 'about'],
  ['près des', 'about'],
  ['autour de', 'about'],
  ['proche de', 'about'],
  ['proches de', 'about'],
  ['voisin de', 'about'],
  ['environ', 'about'],
  ['presque', 'about'],
  ['quasiment', 'about'],
  ['quelque', 'about'],
  ['quelques', 'about'],
  ['approximativement', 'about'],
  ['grosso modo', 'about'],
  ['~', 'about'],
  ['≈', 'about'],
  ['+', 'at-least'],
  ['>', 'at-least'],
  ['<', 'at-most'],
]

const byLastWord = new Map<string, { words: readonly string[]; hedge: Hedge }[]>()
for (const [phrase, hedge] of hedges) {
  const words = phrase.split(' ')
  const last = words.at(-1) ?? ''
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), { words, hedge }])
}

/** Articles may slip in: « près des deux tiers », « environ les trois quarts ». */
const slips = new Set(['les', 'la', 'le', 'l’'])
const exceeding: readonly (readonly [start: RegExp, hedge: Hedge])[] = [
  [/^(?:dépass|excéd|excèd)/, 'at-least'],
  [/^(?:avoisin|frôl|approch)/, 'about'],
  [/^plafonn/, 'at-most'],
]

function hedgeBefore(tokens: readonly Token[], from: number, isPercent: boolean): Hedge | null {
  const end = slips.has(tokenAt(tokens, from - 1).lower) ? from - 2 : from - 1
  const last = tokenAt(tokens, end).lower
  // « + 12 % » is a rise, « + 33 000 ménages » at least so many.
  if (last === '+' && isPercent) return null
  const found = byLastWord
    .get(last)
    ?.find(({ words }) =>
      words.every((word, place) => tokenAt(tokens, end - words.length + 1 + place).lower === word),
    )
  return found?.hedge ?? exceeding.find(([start]) => start.test(last))?.[1] ?? null
}

/** « 300 environ », « 49 pays au moins », « 300 projets ou plus ». */
const trailing: readonly (readonly [words: RegExp, hedge: Hedge])[] = [
  [/^environ\b/, 'about'],
  [/^à peu près\b/, 'about'],
  [/^au moins\b/, 'at-least'],
  [/^(?:au )?minimum\b/, 'at-least'],
  [/^et plus\b/, 'at-least'],
  [/^ou plus\b/, 'at-least'],
  [/^\+/, 'at-least'],
  [/^au (?:plus|maximum)\b/, 'at-most'],
  [/^(?:au )?maximum\b/, 'at-most'],
]

function hedgeAfter(tokens: readonly Token[], ends: readonly number[]): Hedge | null {
  for (const end of ends) {
    const words = [0, 1, 2].map((place) => tokenAt(tokens, end + place).lower).join(' ')
    const found = trailing.find(([start]) => start.test(words))
    if (found) return found[1]
  }
  return null
}

const partBefore = /^(dont|parmi)$/
const isPart = (tokens: readonly Token[], from: number) =>
  [1, 2, 3].some((distance) => partBefore.test(tokenAt(tokens, from - distance).lower))

function isAddition(place: Place): boolean {
  const { counted } = place.span.measure
  if (!counted) return false
  const words = place.tokens.slice(place.span.last.to, counted.headTo + 2).map(({ lower }) => lower)
  return words.some(
    (word, at) => additionWords.has(word) || (word === 'de' && words[at + 1] === 'plus'),
  )
}

export function hedgeOf({ tokens, span }: Place): Hedge | null {
  const ends = [
    span.measure.to,
    span.measure.counted?.headTo ?? span.measure.to,
    span.measure.counted?.to ?? span.measure.to,
  ]
  return hedgeBefore(tokens, span.from, span.measure.unit === 'percent') ?? hedgeAfter(tokens, ends)
}

/** What the words around a number say about it, beside the hedge. */
export function otherQualifiers(place: Place, isTarget: boolean, isYearly: boolean): Qualifier[] {
  const found: readonly (readonly [Qualifier, boolean])[] = [
    ['part', isPart(place.tokens, place.span.from)],
    ['addition', isAddition(place) && headOf(place) !== ''],
    ['target', isTarget],
    ['per-year', isYearly],
  ]
  return found.filter(([, holds]) => holds).map(([qualifier]) => qualifier)
}
