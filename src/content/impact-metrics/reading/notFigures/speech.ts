import { headOf, isBare, isMultiplier, type Place, type Rule } from '../place'
import { isHyphen, isGlued, tokenAt, type Token } from '../tokens'
import { discourseNouns, idioms, kin } from '../words/idioms'

const isSmall = ({ span }: Place) => span.last.value <= 10 && span.kind !== 'share'

/** « ses mille facettes », « cent façons »: as many as one likes. */
const isHyperbole = ({ span }: Place) =>
  span.first.written === 'words' && (span.last.value === 100 || span.last.value === 1000)

const isSpelled = ({ span }: Place) => span.first.written === 'words'

const byWord = new Map<string, (readonly string[])[]>()
for (const idiom of idioms) {
  for (const word of new Set(idiom)) byWord.set(word, [...(byWord.get(word) ?? []), idiom])
}

const matchesAt = (tokens: readonly Token[], from: number, idiom: readonly string[]) =>
  idiom.every((word, place) => tokenAt(tokens, from + place).lower === word)

/** « à quatre mains », « mille mercis », « d’une pierre deux coups ». */
const isIdiom: Rule = ({ tokens, span }) => {
  const phrases = byWord.get(tokenAt(tokens, span.from).lower) ?? []
  return phrases.some((idiom) =>
    idiom.some(
      (word, place) =>
        word === tokenAt(tokens, span.from).lower && matchesAt(tokens, span.from - place, idiom),
    ),
  )
}

/** « pour trois raisons », « 5 questions à »: the structure of a speech. */
const isDiscourse: Rule = (place) =>
  (isSmall(place) || isHyperbole(place)) &&
  place.span.first.isPlain === !isSpelled(place) &&
  discourseNouns.has(headOf(place)) &&
  // « 5 points » are a difference of percentages.
  (isSpelled(place) || headOf(place) !== 'points')

/** « mère de trois enfants », « ses deux filles », « avec deux amis »: a life, not a result. */
const isKin: Rule = (place) => {
  const { before } = place
  const head = headOf(place)
  if (!isSmall(place) || !kin.has(head)) return false
  if (head !== 'enfants' && head !== 'parents' && head !== 'associés' && head !== 'voisines')
    return true
  return (
    /^(ses|leurs|mes|nos|vos)$/.test(before(1).lower) ||
    (/^(de|d’|à|avec)$/.test(before(1).lower) &&
      /^(mère|père|maman|papa|parents?|famille|femme|couple|mariée?)$/.test(before(2).lower))
  )
}

const countingVerbs =
  /^(?:compt|dénombr|recens|emploi|employ|accueill|regroup|touch|form|accompagn|aid|ouvr|gèr|gér)/

/** « à deux », « tous les trois », « ils étaient quatre »: small words alone stand for people, not counts. */
const isPronoun: Rule = (place) => {
  if (!isSpelled(place) || !isBare(place) || place.span.kind === 'share') return false
  const { before, span, after } = place
  if (isMultiplier(place)) return false
  if (span.kind === 'range') return true
  if (span.first.value > 16)
    return (
      span.first.value === 1000 ||
      (/^(les|ces|tous|le)$/.test(before(1).lower) && span.first.value < 100) ||
      isAdjectiveNew(after(1))
    )
  return !(countingVerbs.test(before(1).lower) && /^(en|n’en)$/.test(before(2).lower))
}

const isAdjectiveNew = (token: Token) => token.kind === 'word' && token.lower === 'neuf'

/** « les deux associations », « ces trois villes » point back at what was said before. */
const isAnaphora: Rule = (place) => {
  if (!isSpelled(place) || !isSmall(place)) return false
  const { before, span } = place
  if (/^(ces)$/.test(before(1).lower)) return true
  return (
    span.first.value === 2 && /^(les|des|aux|ses|leurs|nos|mes|vos|entre)$/.test(before(1).lower)
  )
}

/** « deux fois par an », « trois fois »: how often; « trois fois plus » is a figure. */
const isFrequency: Rule = (place) => {
  // « téléchargée 25 000 fois » counts.
  if (place.span.first.value >= 100) return false
  if (headOf(place) !== 'fois' || place.span.kind === 'share')
    return headOf(place) === 'fois' && place.span.kind === 'share'
  const { tokens, span } = place
  const next = tokenAt(tokens, span.measure.counted?.headTo ?? 0).lower
  return !/^(plus|moins|supérieure?s?|inférieure?s?|le|la|les|mieux|davantage)$/.test(next)
}

/** « 100 % bio », « 100 % français »: a slogan, unless it says of what. */
const isSlogan: Rule = ({ span, after }) =>
  span.measure.unit === 'percent' &&
  span.measure.isWritten &&
  span.kind === 'single' &&
  span.first.value === 100 &&
  after(1).kind === 'word' &&
  !/^(de|des|du|d’|en|à|au|aux|sur|par|pour|et|ont|sont|a|est|dans|grâce|avec|chez|contre|depuis|cette|l’)$/.test(
    after(1).lower,
  )

/** « un euro symbolique », « un euro investi »: the article, unless it is a price. */
const isCompound: Rule = ({ tokens, span }) => {
  const right = tokenAt(tokens, span.last.to)
  return span.first.written !== 'digits' && isHyphen(right) && isGlued(right)
}

export const speechRules: readonly Rule[] = [
  isIdiom,
  isDiscourse,
  isKin,
  isPronoun,
  isAnaphora,
  isFrequency,
  isSlogan,
  isCompound,
]
