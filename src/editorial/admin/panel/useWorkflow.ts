'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useSyncExternalStore } from 'react'

import { useStoredId } from '../useStoredId'
import { knownWorkflow, refreshWorkflow, subscribeToWorkflow } from './workflowStore'

const EVERY_MS = 15_000

/** How the document on the page stands; null until it is known, and for one that was never saved. */
export function useWorkflow() {
  const { collectionSlug, data } = useDocumentInfo()
  const id = useStoredId()
  const path = id === undefined ? null : `/api/${collectionSlug}/${id}`
  const workflow = useSyncExternalStore(
    subscribeToWorkflow,
    () => knownWorkflow(path),
    () => null,
  )
  // After each save, when somebody comes back to the window, and now and then: others work here too.
  const savedAt: unknown = data?.updatedAt
  useEffect(() => {
    if (path === null) return
    const refresh = () => void refreshWorkflow(path, savedAt)
    const whenSeen = () => document.visibilityState === 'visible' && refresh()
    refresh()
    const timer = setInterval(whenSeen, EVERY_MS)
    window.addEventListener('focus', refresh)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', refresh)
    }
  }, [path, savedAt])

  return { path, workflow }
}
