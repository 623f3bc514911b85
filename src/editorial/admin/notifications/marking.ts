'use client'

import { toast, useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'

export const readPath = (notice: string): string =>
  `/api/notices/${encodeURIComponent(notice)}/read`

const failed = 'L’action n’a pas abouti\u00a0: vérifiez la connexion, puis recommencez.'

/** Posts, and shows the page as it is then; the focus goes to its title, since the button leaves. */
export function useMarking(path: string) {
  const { clearRouteCache } = useRouteCache()
  const [isBusy, setBusy] = useState(false)

  const mark = async () => {
    setBusy(true)
    const refusal = await refusalOf(path)
    setBusy(false)
    if (refusal) return void toast.error(refusal)
    document.querySelector<HTMLElement>('#notifications')?.focus()
    clearRouteCache()
  }
  return { isBusy, mark: () => void mark() }
}

/** Why the server did not do it, as a sentence; null when it did. */
async function refusalOf(path: string): Promise<string | null> {
  try {
    const answer = await fetch(path, { method: 'POST', credentials: 'same-origin' })
    if (answer.ok) return null
    const body = await answer.json()
    return body.errors?.[0]?.message ?? failed
  } catch {
    return failed
  }
}
