'use client'

import { Button } from '@payloadcms/ui'

import { useMarking } from './marking'

/** « Tout marquer comme lu », up to the moment the page was made: what came since was not seen. */
export function MarkAllRead({ until }: { until: string }) {
  const { isBusy, mark } = useMarking(`/api/notices/read?until=${encodeURIComponent(until)}`)
  return (
    <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={mark} size="small">
      Tout marquer comme lu
    </Button>
  )
}
