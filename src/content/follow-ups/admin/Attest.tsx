'use client'

import { Button } from '@payloadcms/ui'

import { useUndoable } from './useUndoable'

/** « Toujours exact », said of one figure by whoever is signed in. */
export function Attest({ metric, wording }: { metric: string; wording: string }) {
  const { act, isBusy } = useUndoable({
    path: `/api/impact-metrics/${metric}/attest`,
    done: `Toujours exact\u00a0: ${wording}`,
    undone: 'Attestation retirée\u00a0: le chiffre est de nouveau à revoir.',
  })
  return (
    <Button
      aria-label={`Toujours exact\u00a0: ${wording}`}
      buttonStyle="primary"
      disabled={isBusy}
      margin={false}
      onClick={act}
      size="small"
    >
      Toujours exact
    </Button>
  )
}
