import type { UnitKind } from './claim'
import { hardSpace, isSingular, narrowSpace, numeral, withDe } from './typography'

export type Words = { singular: string; plural: string }

/** How an amount of something is written. */
export type Measure = {
  /** The numeral with what cannot be separated from it: « 63 % », « 3,5 millions ». */
  numeral: (value: number) => string
  /** The first of two numerals: « de 3 à 4 millions » says « millions » once. */
  first: (value: number, next: number) => string
  /** The words that follow the numeral: « ménages », « de personnes », or nothing. */
  words: (value: number) => string
}

const scales = [
  { size: 1e9, singular: 'milliard', plural: 'milliards' },
  { size: 1e6, singular: 'million', plural: 'millions' },
] as const

/** « 3,5 millions » only when two decimals say it all; « 1 234 567 » stays in figures. */
const scaleOf = (value: number) =>
  scales.find(({ size }) => Math.abs(value) >= size && Number.isInteger((value * 100) / size))

function scaled(value: number): string {
  const scale = scaleOf(value)
  if (!scale) return numeral(value)

  const count = value / scale.size
  return `${numeral(count)}${hardSpace}${isSingular(count) ? scale.singular : scale.plural}`
}

function scaledOnce(value: number, next: number): string {
  const scale = scaleOf(value)
  return scale && scale === scaleOf(next) ? numeral(value / scale.size) : scaled(value)
}

const counted = ({ singular, plural }: Words): Measure => ({
  numeral: scaled,
  first: scaledOnce,
  words: (value) => {
    if (scaleOf(value)) return withDe(plural)
    return isSingular(value) ? singular : plural
  },
})

const percent = (value: number) => `${numeral(value)}${narrowSpace}%`

const cents = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 6,
})

/** « 12 € », but « 12,50 € ». */
const euros = (value: number) =>
  `${Number.isInteger(value) ? numeral(value) : cents.format(value).replace('-', '−')}${hardSpace}€`

/** « de 1,2 million d’euros à 900 000 € »: here the second numeral does not say it for the first. */
const eurosFirst = (value: number, next: number) =>
  scaleOf(next) ? scaledOnce(value, next) : `${scaled(value)} d’euros`

export const measures: Record<UnitKind, (noun: Words) => Measure> = {
  noun: counted,
  hours: () => counted({ singular: 'heure', plural: 'heures' }),
  percent: () => ({ numeral: percent, first: percent, words: () => '' }),
  euros: () => ({
    numeral: (value) => (scaleOf(value) ? scaled(value) : euros(value)),
    first: (value, next) => (scaleOf(value) ? eurosFirst(value, next) : euros(value)),
    words: (value) => (scaleOf(value) ? 'd’euros' : ''),
  }),
}

const isWholeMonths = (years: number) => years < 2 && Number.isInteger(years * 12)

/** « 5 ans », « 1 an »; what is no whole year is said in months as long as they are few. */
export function lengthInYears(years: number): string {
  if (!Number.isInteger(years) && isWholeMonths(years)) {
    return `${numeral(years * 12)}${hardSpace}mois`
  }
  return `${numeral(years)}${hardSpace}${isSingular(years) ? 'an' : 'ans'}`
}
