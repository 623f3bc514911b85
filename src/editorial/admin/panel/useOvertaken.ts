'use client'

import { useFormFields, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { refreshWorkflow } from './workflowStore'
import { useWorkflow } from './useWorkflow'

/** A save of one's own is told by the server a moment before the form hears of it. */
const PATIENCE_MS = 4_000

/** Whether somebody else saved this document after the form was filled. */
export function useOvertaken(): boolean {
  const { path, workflow } = useWorkflow()
  const basedOn = useFormFields(([fields]) => fields.basedOn?.value)
  const isSaving = useFormProcessing()
  const differs =
    typeof basedOn === 'string' && Boolean(workflow) && workflow?.fingerprint !== basedOn
  const difference = `${String(basedOn)} ${workflow?.fingerprint}`
  const [confirmed, confirm] = useState<string | null>(null)

  useEffect(() => {
    if (!differs || isSaving || !path) return
    const look = () => void refreshWorkflow(path).then(() => confirm(difference))
    const timer = setTimeout(look, PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [differs, difference, isSaving, path])

  return differs && confirmed === difference
}
