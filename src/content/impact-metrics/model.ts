/**
 * What a figure claims, as a sentence. The wording is written here and nowhere else, by one table of
 * shapes, so that a figure reads the same wherever it is shown and a target never reads as a result.
 */
import type { Claim, Period, PeriodKind, Shape } from './claim'
import { lengthInYears, measures, type Measure } from './measures'
import { hardSpace, typeset } from './typography'

// Neighbours know a figure by its model alone; these are its other rooms.
export * from './claim'
export { ageText, dataYear, defaultReviewBy, isExpiredTarget } from './time'
export { problemsOf, type Problem } from './validation'

export type WordingForm = 'long' | 'short'

/**
 * A figure cut where a page may set it: « objectif 2020 : » | « 72 000 » | « emplois » | « créés ».
 * Any of `prefix`, `unit` and `rest` may be empty. Joined by spaces, the parts are the sentence.
 */
export type FigureParts = { prefix: string; numeral: string; unit: string; rest: string }

const missing = '…'

function measureOf({ unit }: Claim): Measure {
  const singular = typeset(unit?.singular || missing)
  return measures[unit?.kind ?? 'noun']({
    singular,
    plural: typeset(unit?.plural || singular),
  })
}

const isNumber = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value)

const written = (value: number | null | undefined, write: (value: number) => string) =>
  isNumber(value) ? write(value) : missing

type Core = Pick<FigureParts, 'numeral' | 'unit'>

function oneValue(claim: Claim): Core {
  const measure = measureOf(claim)
  const numeral = written(claim.value, measure.numeral)
  return { numeral, unit: measure.words(claim.value ?? NaN) }
}

function twoValues(claim: Claim): Core {
  const measure = measureOf(claim)
  const from = written(claim.value, (value) => measure.first(value, claim.valueTo ?? NaN))
  const to = written(claim.valueTo, measure.numeral)
  return { numeral: `${from} à ${to}`, unit: measure.words(claim.valueTo ?? NaN) }
}

/** « 45 ménages sur 60 », « 63 % », « 63 % des ménages ». */
function partOfAWhole(claim: Claim): Core {
  if (isNumber(claim.outOf)) {
    const { numeral, unit } = oneValue(claim)
    const whole = measureOf(claim).numeral(claim.outOf)
    return { numeral, unit: phrase([unit, 'sur', whole]) }
  }

  const percent = oneValue({ value: claim.value, unit: { kind: 'percent' } })
  const population = claim.unit?.kind === 'noun' ? claim.unit.plural : null
  return { numeral: percent.numeral, unit: population ? `des ${typeset(population)}` : '' }
}

type Phrasing = {
  before: string
  /** The same for an estimate, which must never look like a measure. */
  estimated: string
  core: (claim: Claim) => Core
}

const phrasings: Record<Shape, Phrasing> = {
  exact: { before: '', estimated: 'environ', core: oneValue },
  'at-least': { before: 'au moins', estimated: 'sans doute au moins', core: oneValue },
  about: { before: 'environ', estimated: 'environ', core: oneValue },
  range: { before: 'de', estimated: 'd’environ', core: twoValues },
  change: { before: 'de', estimated: 'd’environ', core: twoValues },
  share: { before: '', estimated: 'environ', core: partOfAWhole },
}

type WrittenPeriod = Record<'year' | 'yearTo' | 'years', string>

const periods: Record<PeriodKind, (period: WrittenPeriod) => string> = {
  at: ({ year }) => `en ${year}`,
  during: ({ year }) => `en ${year}`,
  since: ({ year }) => `depuis ${year}`,
  between: ({ year, yearTo }) => `entre ${year} et ${yearTo}`,
  'per-year': () => 'par an',
  by: () => '',
  over: ({ years }) => `en ${years}`,
}

function periodWords(period: Period | null | undefined): string {
  if (!period?.kind) return ''

  const words = periods[period.kind]({
    year: written(period.year, String),
    yearTo: written(period.yearTo, String),
    years: written(period.years, lengthInYears),
  })
  const isDatedRate = period.kind === 'per-year' && isNumber(period.year)
  return isDatedRate ? `${words} (en ${period.year})` : words
}

/** « objectif 2020 : » stands in front in every form: without it a target reads as a result. */
function targetMark({ nature, period }: Claim): string {
  if (nature !== 'target') return ''
  return phrase(['objectif', isNumber(period?.year) ? String(period.year) : '']) + `${hardSpace}:`
}

const phrase = (words: readonly string[]) => words.filter((word) => word !== '').join(' ')

export function figureParts(claim: Claim): FigureParts {
  const { before, estimated, core } = phrasings[claim.shape ?? 'exact']
  const lead = claim.nature === 'estimate' ? estimated : before

  return {
    prefix: phrase([targetMark(claim), lead]),
    ...core(claim),
    rest: phrase([typeset(claim.label?.trim() ?? ''), periodWords(claim.period)]),
  }
}

/** Long: « 70 000 clients fragiles accompagnés depuis 2013 ». Short: « 70 000 clients ». */
export function wording(claim: Claim, form: WordingForm): string {
  const { prefix, numeral, unit, rest } = figureParts(claim)
  return phrase([prefix, numeral, unit, form === 'long' ? rest : ''])
}
