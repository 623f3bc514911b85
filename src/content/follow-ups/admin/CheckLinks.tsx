'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

const failed = 'La demande n’a pas abouti\u00a0: vérifiez la connexion, puis recommencez.'

/** Asks for the night's visit of sources now. */
export function CheckLinks() {
  const [isBusy, setBusy] = useState(false)

  const ask = async () => {
    setBusy(true)
    try {
      const answer = await fetch('/api/follow-ups/check-links', { method: 'POST' })
      const body = await answer.json()
      if (answer.ok) toast.success(body.message)
      else toast.error(body.errors?.[0]?.message ?? failed)
    } catch {
      toast.error(failed)
    }
    setBusy(false)
  }

  return (
    <Button
      buttonStyle="secondary"
      disabled={isBusy}
      margin={false}
      onClick={() => void ask()}
      size="small"
    >
      Vérifier les sources maintenant
    </Button>
  )
}
