'use client'

import { useCallback, useEffect, useState } from 'react'

import type { Discussion } from '../../comments'
import { sendJson } from '../sendJson'

type State = { discussion: Discussion | null; hasFailed: boolean }
/** Sends a word; the sentence of its refusal, or null and the id once it is kept. */
export type Send = (
  method: 'POST' | 'PATCH',
  path: string,
  body?: object,
) => Promise<{ refusal: string } | { id: string }>

const FAILED =
  'L’envoi n’a pas abouti\u00a0: votre texte est gardé. Vérifiez la connexion, puis recommencez.'

/** What is said about a document. Asked again when the window comes back: somebody may have answered. */
export function useDiscussion(collection: string, id: string) {
  const [state, setState] = useState<State>({ discussion: null, hasFailed: false })
  const base = `/api/${collection}/${id}/comments`

  const reload = useCallback(async () => {
    const answer = await fetch(base).catch(() => null)
    const discussion: Discussion | null = answer?.ok ? await answer.json() : null
    // What was read stays on the screen when it cannot be read again.
    setState((known) => ({
      discussion: discussion ?? known.discussion,
      hasFailed: discussion === null,
    }))
  }, [base])

  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the state is set when the answer comes
    void reload()
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])

  const send: Send = async (method, path, body = {}) => {
    const url = `${base}${path}`
    const result = await sendJson<{ id: string }>({ method, url, body, whenCut: FAILED })
    if ('refusal' in result) return result
    await reload()
    return result.answer
  }
  return { ...state, reload, send }
}
