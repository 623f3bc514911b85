import type { Shape } from './claim'
import type { Figure } from './figure'

const isOneValue: Readonly<Record<Shape, boolean>> = {
  exact: true,
  'at-least': true,
  about: true,
  range: false,
  change: false,
  share: false,
}

const isAmount = ({ claim: { nature, shape, unit, value } }: Figure) =>
  nature === 'achieved' &&
  isOneValue[shape ?? 'exact'] &&
  unit?.kind !== 'percent' &&
  typeof value === 'number' &&
  value > 0

/** A yearly count and a total since the start are not lengths of one bar. */
const kindOf = ({ claim: { unit, period }, isCumulative }: Figure) =>
  [unit?.kind, unit?.plural, period?.kind, isCumulative].join('|')

/**
 * The most numerous group of results that may stand on one scale: same unit, same kind of period.
 * The largest first; empty when there are not two.
 */
export function comparable<T extends { figure: Figure }>(entries: readonly T[]): T[] {
  const amounts = entries.filter(({ figure }) => isAmount(figure))
  const kinds = new Set(amounts.map(({ figure }) => kindOf(figure)))
  const groups = [...kinds].map((kind) => amounts.filter(({ figure }) => kindOf(figure) === kind))
  const [group = []] = groups.toSorted((one, other) => other.length - one.length)
  if (group.length < 2) return []

  const amount = ({ figure }: T) => figure.claim.value ?? 0
  return group.toSorted((one, other) => amount(other) - amount(one))
}
