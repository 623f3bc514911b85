import type { Rule } from '../place'
import { calendarRules } from './calendar'
import { hourRules } from './hours'
import { nameRules } from './names'
import { referenceRules } from './references'
import { speechRules } from './speech'

const rules: readonly Rule[] = [
  ...calendarRules,
  ...hourRules,
  ...referenceRules,
  ...nameRules,
  ...speechRules,
]

/** A number that claims nothing: a year, an age, an address, a name, a turn of phrase. */
export const isNoFigure: Rule = (place) => rules.some((rule) => rule(place))
