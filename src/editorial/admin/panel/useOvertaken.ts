'use client'

import { useEffect, useState } from 'react'

import { useSaveState, useSaving } from '../saving/useSaving'
import { useWorkflow } from './useWorkflow'
import { askWorkflow } from './workflowStore'

/**
 * Whether somebody else saved this document after the form was filled. What this form sent and has had no
 * answer to may be what the server tells of: only a form that rests, or was refused, can say.
 */
export function useOvertaken(): boolean {
  const { path, workflow } = useWorkflow()
  const saver = useSaving()
  const { kind } = useSaveState()
  const [confirmed, confirm] = useState<string | null>(null)
  const basedOn = saver?.basedOn()
  const fingerprint = workflow?.fingerprint
  const differs = kind === 'saved' && Boolean(basedOn && fingerprint) && fingerprint !== basedOn
  const difference = `${basedOn} ${fingerprint}`

  // Asked once more: what is known may have been asked before the last save.
  useEffect(() => {
    if (!differs || !path) return
    void askWorkflow(path).then((state) => {
      if (state && saver?.basedOn() !== state.fingerprint) {
        confirm(`${saver?.basedOn()} ${state.fingerprint}`)
      }
    })
  }, [differs, difference, path, saver])

  // Who it was is known by the server first.
  useEffect(() => {
    if (kind === 'conflict' && path) void askWorkflow(path)
  }, [kind, path])

  return kind === 'conflict' || (differs && confirmed === difference)
}
