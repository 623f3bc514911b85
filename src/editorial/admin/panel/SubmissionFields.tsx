'use client'

import { dayInParis } from '../../days'
import type { WorkflowState } from '../../workflowState'
import styles from './panel.module.css'

/** With whom, for when, and together with what a content is sent to be reviewed. */
export function SubmissionFields({ workflow }: { workflow: WorkflowState }) {
  const { attachable, dueOn, possibleReviewers, reviewers } = workflow
  const due = dueOn && dayInParis(dueOn)
  const isToCome = due && due >= dayInParis(new Date())
  return (
    <>
      {attachable.length > 0 && (
        <fieldset className={styles.choices}>
          <legend>Relire et publier en même temps</legend>
          {attachable.map(({ collection, id, title, isProposed }) => (
            <label key={`${collection}/${id}`}>
              <input
                defaultChecked={isProposed}
                name="attach"
                type="checkbox"
                value={`${collection}/${id}`}
              />{' '}
              {title}
            </label>
          ))}
        </fieldset>
      )}
      {possibleReviewers.length > 0 && (
        <fieldset className={styles.choices}>
          <legend>Demander à (sans choix&nbsp;: à toute la relecture)</legend>
          {possibleReviewers.map(({ id, name }) => (
            <label key={id}>
              <input
                defaultChecked={reviewers.includes(id)}
                name="reviewers"
                type="checkbox"
                value={id}
              />{' '}
              {name}
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
        <input defaultValue={isToCome ? due : undefined} name="dueOn" type="date" />
      </label>
    </>
  )
}
