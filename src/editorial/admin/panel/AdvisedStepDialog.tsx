'use client'

import type { CheckedForm } from '../../accessibility/document'
import { useAdvice } from '../accessibility/useAdvice'
import { StepDialog, type StepDialogProps } from './StepDialog'

type Props = Omit<StepDialogProps, 'advice'> & { checked: CheckedForm }

/** A step that is taken knowing what could still be better in the form. */
export function AdvisedStepDialog({ checked, ...props }: Props) {
  const { advice } = useAdvice(checked)
  return <StepDialog {...props} advice={advice} />
}
