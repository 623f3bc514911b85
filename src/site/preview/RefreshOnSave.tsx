'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useCallback } from 'react'

/** The only script of the public tree, sent to signed-in staff who preview: redraws the page at each save. */
export function RefreshOnSave({ origin }: { origin: string }) {
  const router = useRouter()
  const refresh = useCallback(() => router.refresh(), [router])

  return <RefreshRouteOnSave refresh={refresh} serverURL={origin} />
}
