import { useCallback, useEffect, useState } from 'react'

import type { Dismissal } from '../checks/findings'
import type { NamedClaim } from '../reading/comparison/known'

type Answered = Dismissal & { id: string }
/** A figure the text cites, as it was read and as it reads now. */
export type Mark = { id: string; before: string; after: string }
type Nearby = { claims: NamedClaim[]; dismissals: Answered[]; marks: Mark[] }
type State = Nearby & { isLoading: boolean; hasFailed: boolean }

const nothing: State = { claims: [], dismissals: [], marks: [], isLoading: true, hasFailed: false }

/** The figures a document may speak of. Asked again when the window comes back: a figure may have been added. */
export function useNearbyClaims(collection: string, id: string | number | undefined) {
  const [state, setState] = useState<State>(nothing)

  const reload = useCallback(async () => {
    if (id === undefined) return
    const answer = await fetch(`/api/${collection}/${id}/figures`).catch(() => null)
    if (!answer?.ok) return setState({ ...nothing, isLoading: false, hasFailed: true })
    const nearby: Nearby = await answer.json()
    setState({ ...nearby, isLoading: false, hasFailed: false })
  }, [collection, id])

  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the state is set when the answer comes
    void reload()
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])

  return { ...state, reload }
}
