import type { ReactNode } from 'react'

import { longDate } from '@/design/dates'
import { HistoryLine } from '@/design/pictures/HistoryLine'
import { PastValues } from '@/design/PastValues'

import type { Figure } from '../figure'
import { dataYear, figureParts, wording, type Claim } from '../model'
import { tones } from './tones'

type WithHistory = Pick<Figure, 'claim' | 'history' | 'createdAt'>

type Shown = { claim: Claim; from: string }

/** The values that were true in their time, each with the day readers first saw it. */
function shownValues({ claim, history, createdAt }: WithHistory): Shown[] {
  const starts = [createdAt, ...history.map(({ replacedOn }) => replacedOn)]
  const all = [...history, { claim, isCorrection: false }]
  return all.flatMap((one, index) =>
    one.isCorrection ? [] : [{ claim: one.claim, from: starts[index] ?? createdAt }],
  )
}

const isComparable = (claim: Claim, other: Claim) =>
  typeof other.value === 'number' &&
  other.nature === claim.nature &&
  other.unit?.kind === claim.unit?.kind &&
  other.unit?.plural === claim.unit?.plural

/** Values over time; null while there is one only, or while they do not count the same thing. */
export function historyPicture(figure: WithHistory, today: string): ReactNode {
  const { claim } = figure
  const shown = shownValues(figure).filter((one) => isComparable(claim, one.claim))
  if (shown.length < 2) return null

  const years = shown.map((one) => dataYear(one.claim))
  const areDated = years.every((year, index) => year !== null && year > (years[index - 1] ?? 0))
  const moments = shown.map((one, index) => ({
    at: areDated ? (years[index] ?? 0) : Date.parse(one.from),
    value: one.claim.value ?? 0,
    text: figureParts({ shape: 'exact', value: one.claim.value, unit: claim.unit }).numeral,
    note: areDated ? String(years[index]) : one.from.slice(0, 4),
  }))

  const [last] = moments.slice(-1)
  // What holds since the last change holds until today.
  const untilToday = last ? [{ ...last, at: Date.parse(today), note: today.slice(0, 4) }] : []

  return (
    <HistoryLine
      title={wording(claim, 'long')}
      description={`Valeurs successives\u00a0: ${moments.map(({ text, note }) => `${text} (${note})`).join(', ')}.`}
      tone={tones[claim.nature ?? 'achieved']}
      as={areDated ? 'line' : 'steps'}
      moments={areDated ? moments : [...moments, ...untilToday]}
    />
  )
}

/** The values readers were shown before this one, and why each gave way. */
export function FigureHistory({ history }: Pick<Figure, 'history'>) {
  return (
    <PastValues
      title="Valeurs précédentes"
      headings={['Valeur', 'Remplacée le']}
      values={history.map(({ claim, replacedOn, isCorrection }) => ({
        key: replacedOn,
        value: wording(claim, 'long'),
        until: longDate(replacedOn),
        note: isCorrection ? 'rectifiée' : null,
      }))}
    />
  )
}
