'use client'

import { useCallback, useEffect, useState } from 'react'

import type { NewPreviewLink, PreviewLink } from '../../previewLinks'
import { sendJson } from '../sendJson'

type State = { links: PreviewLink[] | null; hasFailed: boolean }
export type NewLink = { days: number; recipient: string }

const whenCut =
  'La demande n’a pas abouti\u00a0: vérifiez la connexion, puis recommencez. Rien n’a changé.'

/** The preview links of a document, and what one may do with them. */
export function usePreviewLinks(collection: string, id: string) {
  const [state, setState] = useState<State>({ links: null, hasFailed: false })
  const base = `/api/${collection}/${id}/preview-links`

  const reload = useCallback(async () => {
    const response = await fetch(base).catch(() => null)
    const answer: { links: PreviewLink[] } | null = response?.ok ? await response.json() : null
    // What was read stays on the screen when it cannot be read again.
    setState((known) => ({ links: answer?.links ?? known.links, hasFailed: answer === null }))
  }, [base])

  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the state is set when the answer comes
    void reload()
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])

  const send = async <T>(path: string, body?: object) => {
    const result = await sendJson<T>({ method: 'POST', url: `${base}${path}`, body, whenCut })
    if ('answer' in result) await reload()
    return result
  }
  return {
    ...state,
    reload,
    create: (asked: NewLink) => send<NewPreviewLink>('', asked),
    revoke: (link: string) => send<{ message: string }>(`/${link}/revoke`),
  }
}
