'use client'

import type { StepName } from '../../steps'
import { StepButton } from './StepButton'
import { useWorkflow } from './useWorkflow'

/** What most often comes next, the first that this person may do. */
const usual: readonly StepName[] = ['publish', 'approve', 'submit', 'approve-afterwards']

/** Where Payload has its button « Publier ». */
export function NextStep() {
  const { path, workflow } = useWorkflow()
  const allowed = workflow?.steps.filter(({ refusal }) => refusal === null) ?? []
  const step = usual
    .map((name) => allowed.find((one) => one.name === name))
    .find((one) => one !== undefined)
  return workflow && step ? <StepButton {...{ path, step, workflow }} isMain /> : null
}
