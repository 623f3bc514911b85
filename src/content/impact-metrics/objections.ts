import { hasValue, isAddable, isDated, isPercentage, periodKey } from './addends'
import { unitKey, unitName, type Addend } from './addends'
import type { Claim, Nature } from './claim'
import { periodText } from './figure'
import { hardSpace, narrowSpace } from './typography'
import { countsPeople } from './vocabulary'

type Objection = (one: Addend, other: Addend) => string | false

const natures: Record<Nature, string> = {
  achieved: 'un résultat',
  target: 'un objectif',
  estimate: 'une estimation',
  context: 'un élément de contexte',
}

const natureName = ({ nature }: Claim) => (nature ? natures[nature] : 'un chiffre sans nature')

const periodName = ({ period }: Claim) => periodText(period) ?? 'sans date'

const bothPeriods = (one: string, other: string) =>
  one === other
    ? `un jour ou l’année entière${hardSpace}: ${one}`
    : `${one}${narrowSpace}; ${other}`

/** Asked in this order: the later the objection, the nearer two figures are to a sum. */
const objections: readonly Objection[] = [
  ({ claim: one }, { claim: other }) =>
    isPercentage(one) && isPercentage(other) && 'ce sont des pourcentages ou des parts.',
  ({ claim: one }, { claim: other }) =>
    unitKey(one) !== unitKey(other) &&
    `ils ne comptent pas la même chose (${unitName(one) || 'sans unité'}, ${unitName(other) || 'sans unité'}).`,
  ({ claim }) => unitName(claim) === '' && 'il manque une unité.',
  ({ claim: one }, { claim: other }) =>
    one.nature !== other.nature &&
    `ils ne sont pas de même nature (${natureName(one)}, ${natureName(other)}).`,
  ({ claim: one }) =>
    one.nature !== 'achieved' && 'seuls des résultats s’additionnent, et ceux-ci n’en sont pas.',
  ({ claim: one }, { claim: other }) =>
    !(isAddable(one) && isAddable(other)) &&
    'une fourchette, une évolution ou une part ne s’additionne pas.',
  ({ claim: one }, { claim: other }) =>
    !(hasValue(one) && hasValue(other)) && 'il manque une valeur.',
  ({ claim: one }, { claim: other }) =>
    periodKey(one) !== periodKey(other) &&
    `ils ne couvrent pas la même période (${bothPeriods(periodName(one), periodName(other))}).`,
  ({ claim: one }, { claim: other }) =>
    !(isDated(one) && isDated(other)) &&
    'leurs sources ne disent pas de quelle période ils datent.',
  (one, other) => !(one.isAdditive && other.isAdditive) && countedOnce(one.claim),
  // Nothing else keeps ready figures apart.
  () => 'les uns sont des minimums, les autres des approximations.',
]

function countedOnce(claim: Claim): string {
  const name = unitName(claim)
  return claim.unit?.kind === 'noun' && !countsPeople(name)
    ? `leurs sources ne disent pas qu’ils ne comptent pas deux fois les mêmes ${name}.`
    : 'leurs sources ne disent pas qu’ils comptent des personnes différentes.'
}

function pairsOf<Part>(parts: readonly Part[]): [Part, Part][] {
  return parts.flatMap((one, at) => parts.slice(at + 1).map((other): [Part, Part] => [one, other]))
}

/** Enough to find two figures that come near to a sum, and few enough to compare each with each. */
const mostCompared = 100

/** Why nothing is added, in one French sentence: the objection to the two figures nearest to a sum. */
export function reasonAgainst(figures: readonly Addend[]): string {
  if (figures.length === 0) return 'Il n’y a pas de chiffre à additionner.'
  if (figures.length === 1) return 'Il n’y a qu’un chiffre, donc rien à additionner.'

  const [nearest] = pairsOf(figures.slice(0, mostCompared))
    .map((pair) => firstObjection(pair))
    .toSorted((one, other) => other.rank - one.rank)
  return `Ces chiffres ne s’additionnent pas${hardSpace}: ${nearest?.words}`
}

function firstObjection([one, other]: [Addend, Addend]) {
  const answers = objections.map((objection) => objection(one, other))
  const rank = answers.findIndex((answer) => answer !== false)
  return { rank, words: answers[rank] || '' }
}
