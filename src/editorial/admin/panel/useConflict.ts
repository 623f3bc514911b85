'use client'

import { useForm } from '@payloadcms/ui'
import { useState } from 'react'

import { useSaving } from '../saving/useSaving'
import { askWorkflow } from './workflowStore'

export type Conflict = {
  basedOn: string
  version: string
  fields: { name: string; label: string }[]
}

const FAILED = 'L’enregistrement n’a pas abouti\u00a0: vérifiez la connexion, puis recommencez.'

/** Where two saves differ, and how to settle it. What is on the screen is never lost before that. */
export function useConflict(path: string, onSettled: () => void) {
  const { getData } = useForm()
  const saver = useSaving()
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const touched = saver?.touched() ?? []

  async function ask(method: 'GET' | 'PATCH', data?: object) {
    const answer = await fetch(`${path}?draft=true&depth=0`, {
      body: data && JSON.stringify(data),
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-Form-Turn': saver?.nextTurn() ?? '' },
      method,
    }).catch(() => null)
    return { isOk: answer?.ok ?? false, said: await answer?.json().catch(() => null) }
  }

  /** The form says what is stored now, and goes on from there. */
  async function settle(document: Record<string, unknown>) {
    await saver?.fill(document)
    void askWorkflow(path)
    onSettled()
  }

  async function attempt(data: object) {
    const { isOk, said } = await ask('PATCH', data)
    if (isOk && said) return settle(said.doc)
    const [error] = said?.errors ?? []
    if (error?.data?.conflict) setConflict(error.data.conflict)
    else setFailure(error?.message ?? FAILED)
  }

  async function takeTheirs() {
    const { isOk, said } = await ask('GET')
    if (isOk && said) await settle(said)
    else setFailure(FAILED)
  }

  /** What is on the screen meets what was saved: the server says where they differ, or takes it. */
  async function compare() {
    if (touched.length === 0) return takeTheirs()
    return attempt({ ...getData(), basedOn: saver?.basedOn() })
  }

  /** Saves the fields of mine that are kept, over theirs. */
  async function merge(kept: readonly string[]) {
    if (!conflict) return
    if (kept.length === 0) return takeTheirs()
    const mine = Object.entries(getData()).filter(([name]) => kept.includes(name))
    return attempt({ ...Object.fromEntries(mine), basedOn: conflict.basedOn })
  }

  return { compare, conflict, failure, merge, takeTheirs, touched }
}
