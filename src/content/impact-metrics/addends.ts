import { periodFieldsOf, type Claim, type Shape } from './claim'

/** A figure as a sum sees it. `isAdditive`: its source lets it be added to others of its kind. */
export type Addend = { claim: Claim; isAdditive: boolean }

const addable: Record<Shape, boolean> = {
  exact: true,
  'at-least': true,
  about: true,
  range: false,
  change: false,
  share: false,
}

export const isAddable = ({ shape }: Claim) =>
  shape !== null && shape !== undefined && addable[shape]

export const isPercentage = ({ shape, unit }: Claim) =>
  unit?.kind === 'percent' || (shape === 'share' && unit?.kind !== undefined)

export const isDated = ({ period }: Claim) =>
  Boolean(period?.kind) && typeof period?.year === 'number'

export const hasValue = ({ value }: Claim) => typeof value === 'number' && Number.isFinite(value)

/** In the plural, as the reasons name it. */
export const unitName = ({ unit }: Claim): string => {
  const names = { hours: 'heures', euros: 'euros', percent: 'pourcentages', noun: '' }
  const noun = (unit?.plural || unit?.singular || '').trim()
  return unit?.kind && unit.kind !== 'noun' ? names[unit.kind] : noun
}

export const unitKey = (claim: Claim) =>
  `${claim.unit?.kind}/${unitName(claim).toLocaleLowerCase('fr')}`

/** Years that the kind of period does not have may be left from an earlier choice: they do not count. */
export function periodKey({ period }: Claim): string {
  if (!period?.kind) return ''

  const { year, yearTo, years } = periodFieldsOf[period.kind]
  return [
    period.kind,
    year === 'none' ? '' : period.year,
    yearTo === 'none' ? '' : period.yearTo,
    years === 'none' ? '' : period.years,
  ].join('/')
}

/** « Au moins » and « environ » have no sum: it would be neither. */
export function shapesClash(parts: readonly Addend[]): boolean {
  const shapes = new Set(parts.map(({ claim }) => claim.shape))
  return shapes.has('at-least') && shapes.has('about')
}
