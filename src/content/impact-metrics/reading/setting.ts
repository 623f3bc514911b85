import type { MentionPeriod } from './mention'
import type { Span } from './spans'
import { tokenAt, type Token } from './tokens'

/** How far from a number its year, its rate and its hopes are looked for. */
const reach = 18

const hopes =
  /^(?:objectifs?|objectif-cible|vis(?:e|ent|ait|aient|er|ant|ons|ée)|ambitions?|ambitionn\p{L}+|prévoi\p{L}*|prévu\p{L}*|prévision\p{L}*|prévoyait|espèr\p{L}+|espér\p{L}+|souhait\p{L}+|veut|veulent|voulait|voudrait|projett?e\p{L}*|promet\p{L}*|cibles?|cap|horizon|attendue?s?|bientôt|futurs?|futures?|rêv\p{L}+|planifi\p{L}+|envisag\p{L}+|perspectives?|but|devrai\p{L}*|promise?s?)$/u
/** « créera », « atteindront », « devrait »: what is still to come. */
const future = /(?:[eidlv]r|ur)(?:a|ont|ait|aient|ons|ez|ai)$/
const pastLooks =
  /^(?:opéra|caméra|entrait|offrait|montrait|rencontrait|ouvrait|livrait|œuvrait|souffrait|couvrait|démontrait|administrait|enregistrait|assurait|mesurait|durait|procurait|structurait|figurait|demeurait|jurait|considérait|espérait|opérait|libérait|gérait|récupérait|coopérait|fédérait|tirait|attirait|inspirait|retirait|admirait|désirait|aspirait|entourait|sera-t-il)$/
const comptePlus = /^compt(?:e|ent|ait|aient)$/

function isHope(tokens: readonly Token[], index: number): boolean {
  const { kind, lower } = tokenAt(tokens, index)
  if (kind !== 'word') return false
  // « compte créer » hopes, « compte 300 adhérents » counts.
  if (comptePlus.test(lower)) return /(?:er|ir|dre|tre|oir)$/.test(tokenAt(tokens, index + 1).lower)
  if (lower === 'ici') return /^d’$/.test(tokenAt(tokens, index - 1).lower)
  return hopes.test(lower) || (lower.length > 3 && future.test(lower) && !pastLooks.test(lower))
}

const clauseEnd = /^[.;!?…:]$/

/** The clause around a span, in token indexes; parentheses and commas stay inside. */
function clauseOf(tokens: readonly Token[], from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start > 0 && start > from - reach && !/^[.;!?…]$/.test(tokenAt(tokens, start - 1).text))
    start -= 1
  while (end < tokens.length && end < to + reach && !clauseEnd.test(tokenAt(tokens, end).text))
    end += 1
  return [start, end]
}

/** Between them a number may take the year and the hope: the numbers before and after keep theirs. */
export type Limits = { previousTo: number; nextFrom: number }

const reached = /^(?:a|ont|été|avait|avaient|sont|était|étaient|seuls|seules|seulement)$/

/** « L’objectif était de 400, 210 projets ont été lancés »: a result after a comma ends the hope before it. */
function isResultAfterHope(tokens: readonly Token[], span: Span, previousTo: number): boolean {
  const between = tokens.slice(Math.max(previousTo, span.from - reach), span.from)
  const isCut =
    previousTo > 0 && between.some(({ lower }) => /^(?:,|mais|contre|or|\()$/.test(lower))
  const after = tokens.slice(span.measure.to, span.measure.to + 6)
  return isCut && [...between, ...after].some(({ lower }) => reached.test(lower))
}

/** A hope said after the next number is that number's: « 120 villes et 300 emplois d’ici 2030 ». */
export function isHopedFor(
  tokens: readonly Token[],
  span: Span,
  { previousTo, nextFrom }: Limits,
): boolean {
  const [clauseFrom, clauseTo] = clauseOf(tokens, span.from, span.measure.to)
  const start = isResultAfterHope(tokens, span, previousTo) ? previousTo : clauseFrom
  const end = Math.min(clauseTo, nextFrom)
  for (let index = start; index < end; index += 1) if (isHope(tokens, index)) return true
  return false
}

/** « par an », « chaque année », « annuels », « / an », right after what is counted. */
export function isYearly(tokens: readonly Token[], span: Span): boolean {
  const from = span.measure.to
  const after = tokens.slice(from, from + 10).map(({ lower }) => lower)
  const stop = after.findIndex((word) => /^[.;!?…]$/.test(word))
  const words = ` ${(stop < 0 ? after : after.slice(0, stop)).join(' ')} `
  const before = ` ${tokens
    .slice(Math.max(0, span.from - 8), span.from)
    .map(({ lower }) => lower)
    .join(' ')} `
  const yearly =
    /(?<! fois) (?:par an|chaque année|annuellement|annuels?|annuelles?|\/ an|tous les ans) /
  return yearly.test(words) || / (?:chaque année|tous les ans) /.test(before)
}

const isYearToken = ({ kind, text }: Token) => kind === 'digits' && /^(?:19|20)\d\d$/.test(text)

const periodWords: ReadonlyMap<string, MentionPeriod['kind']> = new Map([
  ['en', 'in'],
  ['fin', 'in'],
  ['année', 'in'],
  ['courant', 'in'],
  ['exercice', 'in'],
  ['depuis', 'since'],
  ['dès', 'since'],
  ['ici', 'by'],
  ['horizon', 'by'],
  ['entre', 'between'],
  ['de', 'between'],
])

function periodAt(tokens: readonly Token[], index: number): MentionPeriod | null {
  const token = tokenAt(tokens, index)
  if (!isYearToken(token)) return null
  const kind = periodWords.get(tokenAt(tokens, index - 1).lower)
  if (!kind) return null
  const year = Number(token.text)
  if (kind !== 'between') return { kind, year }

  const end = tokenAt(tokens, index + 2)
  return isYearToken(end) ? { kind, year, yearTo: Number(end.text) } : null
}

const closesReach = /^(?:qui|que|dont|où|aujourd’hui|désormais|actuellement|maintenant|[.;:!?…])$/

const opening = /^(?:[,;:(–—-]|et|mais|puis)$/

/** « En 2014, 300 projets » opens with its year; « Créée en 2010, elle emploie 12 salariés » does not. */
function isOpeningYear(tokens: readonly Token[], yearAt: number): boolean {
  const before = tokenAt(tokens, yearAt - 2)
  return before.kind === 'edge' || opening.test(before.lower)
}

function periodAfter(tokens: readonly Token[], from: number, to: number): MentionPeriod | null {
  for (let index = from; index < Math.min(to, from + reach); index += 1) {
    if (closesReach.test(tokenAt(tokens, index).lower)) return null
    const period = periodAt(tokens, index)
    if (period) return period
  }
  return null
}

function periodBefore(tokens: readonly Token[], from: number, to: number): MentionPeriod | null {
  let hasComma = false
  for (let index = from - 1; index >= Math.max(to, from - 9); index -= 1) {
    const { lower } = tokenAt(tokens, index)
    if (closesReach.test(lower)) return null
    if (lower === ',') hasComma = true
    const period = periodAt(tokens, index)
    if (period) return !hasComma || isOpeningYear(tokens, index) ? period : null
  }
  return null
}

/** The year that goes with a number: after it in the same breath, or just before it: « En 2014, ». */
export const periodOf = (tokens: readonly Token[], span: Span, { previousTo, nextFrom }: Limits) =>
  periodAfter(tokens, span.measure.to, Math.min(nextFrom, tokens.length)) ??
  periodBefore(tokens, span.from, previousTo)
