'use client'

import { useForm, useFormModified, useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'

import { refreshWorkflow } from './workflowStore'

export type Conflict = {
  basedOn: string
  version: string
  fields: { name: string; label: string }[]
}

const FAILED = 'L’enregistrement n’a pas abouti\u00a0: vérifiez la connexion, puis recommencez.'

/** Where two saves differ, and how to settle it. What is on the screen is never lost before that. */
export function useConflict(path: string, onSettled: () => void) {
  const { getData } = useForm()
  const isModified = useFormModified()
  const { clearRouteCache } = useRouteCache()
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  const save = async (data: object): Promise<Response | null> =>
    fetch(`${path}?draft=true&depth=0`, {
      body: JSON.stringify(data),
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      method: 'PATCH',
    }).catch(() => null)

  async function settle() {
    await refreshWorkflow(path)
    clearRouteCache()
    onSettled()
  }

  async function attempt(data: object) {
    const answer = await save(data)
    if (answer?.ok) return settle()
    const body = await answer?.json().catch(() => null)
    const [error] = body?.errors ?? []
    if (error?.data?.conflict) setConflict(error.data.conflict)
    else setFailure(error?.message ?? FAILED)
  }

  /** What is on the screen meets what was saved: the server says where they differ, or takes it. */
  const compare = () => void (isModified ? attempt(getData()) : settle())

  /** Saves the fields of mine that are kept, over theirs. */
  function merge(kept: readonly string[]) {
    if (!conflict) return
    const mine = Object.entries(getData()).filter(([name]) => kept.includes(name))
    void attempt({ ...Object.fromEntries(mine), basedOn: conflict.basedOn })
  }

  return { compare, conflict, failure, merge, takeTheirs: () => void settle() }
}
