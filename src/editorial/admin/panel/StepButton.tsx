'use client'

import { Button, Link } from '@payloadcms/ui'
import { useState } from 'react'

import { reviewAddress } from '../../documentPages'
import type { OfferedStep, WorkflowState } from '../../workflowState'
import { useCheckedForm } from '../accessibility/useAdvice'
import { AdvisedStepDialog } from './AdvisedStepDialog'
import styles from './panel.module.css'
import { StepDialog } from './StepDialog'
import { stepForms } from './stepForms'

type Props = {
  path: string | null
  step: OfferedStep
  workflow: WorkflowState
  isMain?: boolean
}

/** Begins a step: in a dialog, or where the changes are read when it is a decision about them. */
export function StepButton({ path, step, workflow, isMain }: Props) {
  const [isOpen, setOpen] = useState(false)
  const checked = useCheckedForm()
  const form = stepForms[step.name]
  if (!form) {
    return (
      <Link className={isMain ? styles.main : styles.step} href={reviewAddress('/admin', workflow)}>
        {step.name === 'approve' ? 'Relire et décider' : step.label}
      </Link>
    )
  }
  const dialog = { path, step, form, workflow, onClose: () => setOpen(false) }
  return (
    <>
      {isMain ? (
        <Button margin={false} onClick={() => setOpen(true)} size="medium">
          {step.label}
        </Button>
      ) : (
        <button className={styles.step} type="button" onClick={() => setOpen(true)}>
          {step.label}
        </button>
      )}
      {isOpen &&
        (checked && form.despiteAdvice ? (
          <AdvisedStepDialog {...dialog} checked={checked} />
        ) : (
          <StepDialog {...dialog} advice={[]} />
        ))}
    </>
  )
}
