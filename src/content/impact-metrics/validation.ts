import { hasNoun, periodFieldsOf, valuesOf } from './claim'
import type { Claim, Period, Unit } from './claim'
import { typeset } from './typography'

/** `field` is the path of the form field: `value`, `unit.plural`, `period.yearTo`. */
export type Problem = { field: string; message: string }

type Check = (claim: Claim) => readonly (Problem | false)[]

const firstYear = 1900
const lastYear = 2100

const isMissing = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '')

const isOutsideYears = (year: number | null | undefined) =>
  typeof year === 'number' && !(Number.isInteger(year) && year >= firstYear && year <= lastYear)

const problem = (isWrong: boolean, field: string, message: string): Problem | false =>
  isWrong && { field, message: typeset(message) }

const essentials: Check = ({ nature, shape, value, label, unit }) => [
  problem(isMissing(nature), 'nature', 'Indiquez la nature du chiffre.'),
  problem(isMissing(shape), 'shape', 'Indiquez la forme du chiffre.'),
  problem(isMissing(value), 'value', 'Indiquez la valeur.'),
  problem(isMissing(unit?.kind), 'unit.kind', 'Indiquez l’unité.'),
  problem(isMissing(label), 'label', 'Indiquez ce que le chiffre compte.'),
]

const numbers: Check = ({ value, valueTo, outOf, unit }) => {
  const fields = { value, valueTo, outOf }
  const counts = unit?.kind === 'noun' || unit?.kind === 'hours'

  return Object.entries(fields).flatMap(([field, number]) => {
    if (typeof number !== 'number') return []
    return [
      problem(!Number.isFinite(number), field, 'Saisissez un nombre.'),
      problem(counts && number < 0, field, 'Un décompte ne peut pas être négatif.'),
    ]
  })
}

/** A field the shape does not have may keep an old value: the form hides it, no sentence shows it. */
const shapeValues: Check = ({ shape, value, valueTo }) => {
  if (!shape) return []

  const end = shape === 'change' ? 'la valeur d’arrivée' : 'la valeur haute'
  return [
    problem(valuesOf[shape].valueTo && isMissing(valueTo), 'valueTo', `Indiquez ${end}.`),
    problem(
      shape === 'range' &&
        !isMissing(value) &&
        !isMissing(valueTo) &&
        !(Number(value) < Number(valueTo)),
      'valueTo',
      'La valeur haute doit dépasser la valeur basse.',
    ),
    problem(
      shape === 'change' && !isMissing(value) && value === valueTo,
      'valueTo',
      'Une évolution va d’une valeur à une autre : les deux sont égales.',
    ),
  ]
}

const share: Check = ({ shape, value, outOf, unit }) => {
  if (shape !== 'share') return []

  if (isMissing(outOf)) {
    const isAmount = unit?.kind === 'hours' || unit?.kind === 'euros'
    return [
      problem(Number(value) < 0, 'value', 'Une part ne peut pas être négative.'),
      problem(Number(value) > 100, 'value', 'Une part ne dépasse pas 100 %.'),
      problem(isAmount, 'outOf', 'Indiquez le total, ou comptez la part en pour cent.'),
    ]
  }

  return [
    problem(Number(outOf) <= 0, 'outOf', 'Le total doit être supérieur à zéro.'),
    problem(Number(value) > Number(outOf), 'value', 'La part ne peut pas dépasser le total.'),
    problem(
      unit?.kind === 'percent',
      'outOf',
      'Un pourcentage n’a pas de total : videz ce champ ou changez l’unité.',
    ),
  ]
}

const noun: Check = ({ unit }) => {
  if (!unit?.kind || !hasNoun[unit.kind]) return []

  return nounProblems(unit)
}

const nounProblems = ({ singular, plural }: Unit) => [
  problem(isMissing(singular), 'unit.singular', 'Indiquez l’unité au singulier (« ménage »).'),
  problem(isMissing(plural), 'unit.plural', 'Indiquez l’unité au pluriel (« ménages »).'),
]

const periodAndNature: Check = ({ nature, period }) => {
  const isTarget = nature === 'target'
  const isDeadline = period?.kind === 'by'
  return [
    problem(
      isTarget && !isDeadline,
      'period.kind',
      'Un objectif se donne une échéance : choisissez « d’ici une année ».',
    ),
    problem(
      isDeadline && !isMissing(nature) && !isTarget,
      'period.kind',
      'Seul un objectif a une échéance : changez la période ou la nature.',
    ),
  ]
}

const yearMessage = `Indiquez une année entre ${firstYear} et ${lastYear}.`

const periodFields: Check = ({ period }) => (period?.kind ? fieldsOfPeriod(period) : [])

function fieldsOfPeriod(period: Period) {
  if (!period.kind) return []

  const needs = periodFieldsOf[period.kind]
  const { year, yearTo, years } = period
  const isLength = typeof years === 'number' && Number.isFinite(years) && years > 0
  return [
    problem(needs.year === 'required' && isMissing(year), 'period.year', 'Indiquez l’année.'),
    problem(isOutsideYears(year), 'period.year', yearMessage),
    problem(
      needs.yearTo === 'required' && isMissing(yearTo),
      'period.yearTo',
      'Indiquez l’année de fin.',
    ),
    problem(needs.yearTo !== 'none' && isOutsideYears(yearTo), 'period.yearTo', yearMessage),
    problem(
      period.kind === 'between' &&
        typeof year === 'number' &&
        typeof yearTo === 'number' &&
        !(year < yearTo),
      'period.yearTo',
      'L’année de fin doit suivre l’année de début.',
    ),
    problem(
      needs.years === 'required' && !isLength,
      'period.years',
      'Indiquez la durée en années (un nombre supérieur à zéro).',
    ),
  ]
}

const checks = [essentials, numbers, shapeValues, share, noun, periodAndNature, periodFields]

const isProblem = (found: Problem | false): found is Problem => found !== false

/** Everything that keeps the claim from being a sentence one can stand by; empty when it is one. */
export function problemsOf(claim: Claim): Problem[] {
  return checks.flatMap((check) => check(claim)).filter(isProblem)
}
