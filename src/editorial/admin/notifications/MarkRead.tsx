'use client'

import { Button } from '@payloadcms/ui'

import { readPath, useMarking } from './marking'

/** « Marquer comme lue », said of one notice. */
export function MarkRead({ notice, title }: { notice: string; title: string }) {
  const { isBusy, mark } = useMarking(readPath(notice))
  return (
    <Button
      aria-label={`Marquer comme lue\u00a0: ${title}`}
      buttonStyle="subtle"
      disabled={isBusy}
      margin={false}
      onClick={mark}
      size="small"
    >
      Marquer comme lue
    </Button>
  )
}
