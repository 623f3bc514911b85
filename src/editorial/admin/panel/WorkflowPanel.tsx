'use client'

import { Link, useAuth } from '@payloadcms/ui'

import { documentAddress } from '../../documentPages'
import styles from './panel.module.css'
import { changesInWords, explanations, onlineInWords, writingNow } from './standing'
import { Overtaken } from './Overtaken'
import { StepButton } from './StepButton'
import { useWorkflow } from './useWorkflow'

/** « Parution » : how the document stands, who has it, and the steps this person may take now. */
export function WorkflowPanel() {
  const { path, workflow } = useWorkflow()
  const { user } = useAuth()
  if (!path || !workflow) return null

  const { attached, steps } = workflow
  const somebodyElse = writingNow(workflow, user ? String(user.id) : undefined, new Date())
  // « Relire et décider » leads to both decisions.
  const allowed = steps.filter(
    ({ name, refusal }) => refusal === null && name !== 'request-changes',
  )
  const refused = steps.filter(({ refusal }) => refusal !== null)
  return (
    <section aria-labelledby="parution" className={styles.panel}>
      <h3 id="parution" className={styles.title}>
        Parution
      </h3>
      <Overtaken />
      {somebodyElse && (
        <p className={styles.explanation} role="status">
          {somebodyElse}
        </p>
      )}
      <p>{onlineInWords(workflow)}.</p>
      <p>{changesInWords(workflow, new Date())}.</p>
      {explanations(workflow).map((line) => (
        <p key={line} className={styles.explanation}>
          {line}
        </p>
      ))}
      {attached.length > 0 && (
        <>
          <p>À relire avec&nbsp;:</p>
          <ul>
            {attached.map((part) => (
              <li key={`${part.collection}/${part.id}`}>
                <Link href={documentAddress('/admin', part)}>{part.title}</Link> ({part.stageLabel})
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className={styles.steps}>
        {allowed.map((step) => (
          <li key={step.name}>
            <StepButton {...{ path, step, workflow }} />
          </li>
        ))}
      </ul>
      <details className={styles.refused}>
        <summary>Ce que vous ne pouvez pas faire maintenant</summary>
        <dl>
          {refused.map(({ name, label, refusal }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{refusal}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
