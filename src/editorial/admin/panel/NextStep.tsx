'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import type { StepName } from '../../steps'
import { StepDialog } from './StepDialog'
import { useWorkflow } from './useWorkflow'

/** What most often comes next, the first that this person may do. */
const usual: readonly StepName[] = ['publish', 'approve', 'submit', 'approve-afterwards']

/** Where Payload has its button « Publier ». */
export function NextStep() {
  const { path, workflow } = useWorkflow()
  const [isOpen, setOpen] = useState(false)
  const allowed = workflow?.steps.filter(({ refusal }) => refusal === null) ?? []
  const step = usual
    .map((name) => allowed.find((one) => one.name === name))
    .find((one) => one !== undefined)
  if (!workflow || !step) return null

  return (
    <>
      <Button id="next-step" margin={false} onClick={() => setOpen(true)} size="medium">
        {step.label}
      </Button>
      {isOpen && (
        <StepDialog path={path} step={step} workflow={workflow} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
