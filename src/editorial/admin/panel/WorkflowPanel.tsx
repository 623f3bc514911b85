'use client'

import { Link } from '@payloadcms/ui'
import { useState } from 'react'

import type { OfferedStep } from '../../workflowState'
import styles from './panel.module.css'
import { changesInWords, explanations, onlineInWords } from './standing'
import { Overtaken } from './Overtaken'
import { StepDialog } from './StepDialog'
import { useWorkflow } from './useWorkflow'

/** « Parution » : how the document stands, who has it, and the steps this person may take now. */
export function WorkflowPanel() {
  const { path, workflow } = useWorkflow()
  const [chosen, choose] = useState<OfferedStep | null>(null)
  if (!path || !workflow) return null

  const { attached, steps } = workflow
  const allowed = steps.filter(({ refusal }) => refusal === null)
  const refused = steps.filter(({ refusal }) => refusal !== null)
  return (
    <section aria-labelledby="parution" className={styles.panel}>
      <h3 id="parution" className={styles.title}>
        Parution
      </h3>
      <Overtaken />
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
            {attached.map(({ collection, id, title, stageLabel }) => (
              <li key={`${collection}/${id}`}>
                <Link href={`/admin/collections/${collection}/${id}`}>{title}</Link> ({stageLabel})
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className={styles.steps}>
        {allowed.map((step) => (
          <li key={step.name}>
            <button className={styles.step} type="button" onClick={() => choose(step)}>
              {step.label}
            </button>
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
      {chosen && (
        <StepDialog path={path} step={chosen} workflow={workflow} onClose={() => choose(null)} />
      )}
    </section>
  )
}
