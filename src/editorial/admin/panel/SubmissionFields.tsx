'use client'

import type { WorkflowState } from '../../workflowState'
import styles from './panel.module.css'

/** With whom, for when, and together with what a content is sent to be reviewed. */
export function SubmissionFields({ workflow }: { workflow: WorkflowState }) {
  const { attachable, possibleReviewers } = workflow
  return (
    <>
      {attachable.length > 0 && (
        <fieldset className={styles.choices}>
          <legend>Relire et publier en même temps</legend>
          {attachable.map(({ collection, id, title }) => (
            <label key={`${collection}/${id}`}>
              <input name="attach" type="checkbox" value={`${collection}/${id}`} /> {title}
            </label>
          ))}
        </fieldset>
      )}
      {possibleReviewers.length > 0 && (
        <fieldset className={styles.choices}>
          <legend>Demander à (sans choix&nbsp;: à toute la relecture)</legend>
          {possibleReviewers.map(({ id, name }) => (
            <label key={id}>
              <input name="reviewers" type="checkbox" value={id} /> {name}
            </label>
          ))}
        </fieldset>
      )}
      {possibleReviewers.length === 0 && (
        <p role="note">
          Personne d’autre ne peut relire ce contenu aujourd’hui&nbsp;: demandez à l’administration
          un compte « Relecture ».
        </p>
      )}
      <label className={styles.field}>
        À relire avant le (facultatif)
        <input name="dueOn" type="date" />
      </label>
    </>
  )
}
