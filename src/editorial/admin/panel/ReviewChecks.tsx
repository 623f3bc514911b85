'use client'

import type { PartOfReview, WorkflowState } from '../../workflowState'
import styles from './panel.module.css'

const isFigure = ({ collection }: PartOfReview) => collection === 'impact-metrics'

/** What was read together, and the box that each new or changed figure asks for. */
export function ReviewChecks({ workflow }: { workflow: WorkflowState }) {
  const parts = [workflow, ...workflow.attached]
  const figures = parts.filter(isFigure)
  return (
    <>
      {workflow.attached.length > 0 && (
        <p>
          Approuvés ensemble&nbsp;:{' '}
          {workflow.attached.map(({ title }) => `«\u00a0${title}\u00a0»`).join(', ')}.
        </p>
      )}
      {figures.length > 0 && (
        <fieldset className={styles.choices}>
          <legend>J’ai ouvert la source</legend>
          {figures.map(({ id, title }) => (
            <label key={id}>
              <input name="figures" required type="checkbox" value={id} /> {title}
            </label>
          ))}
        </fieldset>
      )}
    </>
  )
}
