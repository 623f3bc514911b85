import { unitsAndTens } from './words/numberWords'
import {
  functionWords,
  leadingAdjectives,
  linkWords,
  nounInEnt,
  verbForm,
} from './words/grammarWords'
import { isAcronym, isCapitalised, isGlued, tokenAt, type Token } from './tokens'

/** What a number counts. Indexes count tokens; `to` is exclusive. */
export type Counted = {
  /** First token of the phrase, adjectives before the noun included. */
  from: number
  head: string
  /** Where the head noun ends: a mention is « 300 projets », not the whole phrase. */
  headTo: number
  to: number
  isPlural: boolean
}

const longestPhrase = 12
const measures = /^(?:km|kg|g|m|t|ha|l|cl|mw|gw|kw|kwh|mwh|gwh|twh|go|mo|teq|tonne|cm|mm|kms)$/

const looksLikeVerb = (word: string) => verbForm.test(word) && !nounInEnt.test(word)

/** In a noun phrase of a text, a word that can be counted: plural, a name, an abbreviation, a measure. */
function canBeCounted(token: Token, needsPlural: boolean): boolean {
  if (token.kind !== 'word' || functionWords.has(token.lower)) return false
  if (unitsAndTens.has(token.lower)) return false
  if (isCapitalised(token) || isAcronym(token) || measures.test(token.lower)) return true
  if (looksLikeVerb(token.lower)) return false
  return !needsPlural || /[sxz]$/.test(token.lower) || /-/.test(token.text)
}

type Options = { needsPlural: boolean; hasLink: boolean }

const links = new Set(['de', 'd’', 'des', 'du'])
const articles = new Set([
  'la',
  'l’',
  'le',
  'les',
  'ses',
  'leurs',
  'ces',
  'nos',
  'vos',
  'mes',
  'tous',
  'toutes',
  'notre',
  'son',
  'sa',
  'leur',
  'cette',
  'ce',
])

/** After « de »: « de la population », « de ses bénéficiaires », « des ménages ». */
function afterLink(tokens: readonly Token[], index: number): number | null {
  const link = tokenAt(tokens, index)
  if (link.lower === 'd’' || link.lower === 'de' || link.lower === 'des' || link.lower === 'du') {
    let next = index + 1
    while (
      next < index + 4 &&
      (articles.has(tokenAt(tokens, next).lower) || links.has(tokenAt(tokens, next).lower))
    )
      next += 1
    return next
  }
  return null
}

function skipAdjectives(tokens: readonly Token[], index: number): number {
  let next = index
  while (next < index + 3 && leadingAdjectives.has(tokenAt(tokens, next).lower)) next += 1
  return next
}

/**
 * The noun phrase that starts at `index`, or null. `hasLink` is for what takes « de »: millions, percentages,
 * round words; without it the noun stands at once, and in the plural.
 */
export function countedAt(
  tokens: readonly Token[],
  index: number,
  { needsPlural, hasLink }: Options,
): Counted | null {
  const linked = hasLink ? afterLink(tokens, index) : index
  if (linked === null) return null

  const adjectivesTo = skipAdjectives(tokens, linked)
  const isLoneAdjective = !canBeCounted(tokenAt(tokens, adjectivesTo), false)
  const at = isLoneAdjective && adjectivesTo > linked ? adjectivesTo - 1 : adjectivesTo
  const head = tokenAt(tokens, at)
  const isFree = !hasLink && needsPlural && adjectivesTo === linked
  if (!canBeCounted(head, isFree)) return null

  // « m² », « m2 ».
  const exponent =
    /^[²³2]$/.test(tokenAt(tokens, at + 1).text) && isGlued(tokenAt(tokens, at + 1)) ? 1 : 0
  const headTo = nameTo(tokens, at) + exponent
  return {
    from: index,
    head: tokens
      .slice(at, headTo)
      .map(({ gap, text }, place) => (place > 0 && gap ? ' ' : '') + text)
      .join(''),
    headTo,
    to: phraseTo(tokens, headTo),
    isPlural: /[sx]$/.test(head.lower),
  }
}

/** « Voisins Malins », « Maisons France Services »: a name is read whole. */
function nameTo(tokens: readonly Token[], at: number): number {
  let to = at + 1
  if (!isCapitalised(tokenAt(tokens, at))) return to
  while (to < at + 4 && isCapitalised(tokenAt(tokens, to)) && tokenAt(tokens, to).gap !== '')
    to += 1
  return to
}

function phraseTo(tokens: readonly Token[], from: number): number {
  let to = from
  let last = from
  while (to < from + longestPhrase) {
    const token = tokenAt(tokens, to)
    if (token.kind !== 'word' || looksLikeVerb(token.lower)) break
    const isLink = linkWords.has(token.lower)
    if (!isLink && functionWords.has(token.lower)) break
    to += 1
    if (!isLink) last = to
  }
  return last
}
