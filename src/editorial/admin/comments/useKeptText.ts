'use client'

import { useCallback, useSyncExternalStore } from 'react'

const changed = 'kept-text'

const subscribe = (onChange: () => void) => {
  window.addEventListener(changed, onChange)
  return () => window.removeEventListener(changed, onChange)
}

/**
 * Words being typed, kept in this tab until they are sent: a form that is drawn again, closed, refused or
 * reloaded still has them.
 */
export function useKeptText(name: string): [text: string, keep: (text: string) => void] {
  const text = useSyncExternalStore(
    subscribe,
    () => sessionStorage.getItem(name) ?? '',
    () => '',
  )
  const keep = useCallback(
    (typed: string) => {
      if (typed === '') sessionStorage.removeItem(name)
      else sessionStorage.setItem(name, typed)
      window.dispatchEvent(new Event(changed))
    },
    [name],
  )
  return [text, keep]
}
