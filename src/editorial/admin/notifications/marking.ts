'use client'

import { toast, useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'

import { sendJson } from '../sendJson'

export const readPath = (notice: string): string =>
  `/api/notices/${encodeURIComponent(notice)}/read`

const failed = 'L’action n’a pas abouti\u00a0: vérifiez la connexion, puis recommencez.'

/** Posts, and shows the page as it is then; the focus goes to its title, since the button leaves. */
export function useMarking(path: string) {
  const { clearRouteCache } = useRouteCache()
  const [isBusy, setBusy] = useState(false)

  const mark = async () => {
    setBusy(true)
    const result = await sendJson({ method: 'POST', url: path, whenCut: failed })
    setBusy(false)
    if ('refusal' in result) return void toast.error(result.refusal)
    document.querySelector<HTMLElement>('#notifications')?.focus()
    clearRouteCache()
  }
  return { isBusy, mark: () => void mark() }
}
