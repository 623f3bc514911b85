'use client'

import type { CheckedForm } from '../../accessibility/document'
import { AdvicePanel } from './AdvicePanel'
import { useAdvice, useCheckedForm } from './useAdvice'

/** Beside the form of a document. */
export function DocumentAdvice() {
  const form = useCheckedForm()
  return form && <Checked form={form} />
}

function Checked({ form }: { form: CheckedForm }) {
  const { advice, hasFailed, reload } = useAdvice(form)
  return <AdvicePanel advice={advice} onRetry={hasFailed ? () => void reload() : undefined} />
}
