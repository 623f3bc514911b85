'use client'

import { toast, useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'

import styles from './worklist.module.css'

type Undoable = {
  /** Posted to do it, deleted to take it back. */
  path: string
  done: string
  undone: string
}

/** Long enough to read the sentence and reach « Annuler » by keyboard. */
const TOAST_MS = 10_000

const failed = 'L’action n’a pas abouti\u00a0: vérifiez la connexion, puis recommencez.'

/** One click does it, a toast says so and offers to take it back; the list follows each time. */
export function useUndoable({ path, done, undone }: Undoable) {
  const { clearRouteCache } = useRouteCache()
  const [isBusy, setBusy] = useState(false)

  const send = async (method: 'POST' | 'DELETE', onDone: () => void) => {
    setBusy(true)
    const refusal = await refusalOf(path, method)
    setBusy(false)
    if (refusal) toast.error(refusal)
    else onDone()
    clearRouteCache()
  }

  const undo = () => void send('DELETE', () => toast.success(undone))
  const act = ({ currentTarget }: { currentTarget: EventTarget }) => {
    const section = currentTarget instanceof Element ? currentTarget.closest('section') : null
    void send('POST', () => {
      toast.success(done, {
        action: { label: 'Annuler', onClick: undo },
        classNames: { actionButton: styles.undo ?? '' },
        duration: TOAST_MS,
      })
      // The row leaves the list, and the focus with it: it goes to the title above.
      section?.querySelector('h2')?.focus()
    })
  }

  return { act, isBusy }
}

/** Why the server did not do it, as a sentence; null when it did. */
async function refusalOf(path: string, method: 'POST' | 'DELETE'): Promise<string | null> {
  try {
    const answer = await fetch(path, { method, credentials: 'same-origin' })
    if (answer.ok) return null
    const body = await answer.json()
    return body.errors?.[0]?.message ?? failed
  } catch {
    return failed
  }
}
