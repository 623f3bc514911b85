'use client'

import { useCallback, useEffect, useState } from 'react'

type State<T> = { answer: T | null; hasFailed: boolean }

/** What an address answers. Asked again when the window comes back: somebody may have written meanwhile. */
export function useAnswer<T>(url: string) {
  const [state, setState] = useState<State<T>>({ answer: null, hasFailed: false })

  const reload = useCallback(async () => {
    const response = await fetch(url).catch(() => null)
    const answer: T | null = response?.ok ? await response.json() : null
    // What was read stays on the screen when it cannot be read again.
    setState((known) => ({ answer: answer ?? known.answer, hasFailed: answer === null }))
  }, [url])

  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the state is set when the answer comes
    void reload()
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])

  return { ...state, reload }
}
