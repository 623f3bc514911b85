'use client'

import { figureStatusLabels, type FoundFigure } from '../found'
import { natureLabels, sourceLabels } from '../model'
import styles from './FigurePicker.module.css'

/** Whose figure it is, what it is worth, and whether readers see it. */
export function FigureFacts({ figure }: { figure: FoundFigure }) {
  const { subject, nature, sourceKind, status } = figure
  const facts = [
    subject?.name ?? 'sans sujet',
    nature ? natureLabels[nature] : 'nature à préciser',
    sourceKind ? sourceLabels[sourceKind] : 'sans source',
  ]
  return (
    <span className={styles.facts}>
      {facts.join(' · ')}
      {' · '}
      <span className={styles.status} data-status={status}>
        {figureStatusLabels[status]}
      </span>
    </span>
  )
}

type FigureOptionProps = {
  id: string
  figure: FoundFigure
  isActive: boolean
  onChoose: () => void
}

export function FigureOption({ id, figure, isActive, onChoose }: FigureOptionProps) {
  return (
    <li
      id={id}
      className={styles.option}
      role="option"
      aria-selected={isActive}
      // The box keeps the focus: what is chosen is announced from there.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles.wording}>{figure.wording.long}</span>
      <FigureFacts figure={figure} />
    </li>
  )
}
