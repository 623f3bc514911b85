'use client'

import { Button } from '@payloadcms/ui'

import { useUndoable } from './useUndoable'

/** « Relu », said of one text for one figure. */
export function Settle({ mark, title }: { mark: string; title: string }) {
  const { act, isBusy } = useUndoable({
    path: `/api/rereadings/${mark}/settle`,
    done: `Relu\u00a0: ${title}`,
    undone: 'Le texte est de nouveau à relire.',
  })
  return (
    <Button
      aria-label={`Relu\u00a0: ${title}`}
      buttonStyle="primary"
      disabled={isBusy}
      margin={false}
      onClick={act}
      size="small"
    >
      Relu
    </Button>
  )
}
