'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { importAddresses } from '../../importing'
import styles from './import.module.css'
import type { Trial } from './useImport'

const unsent =
  'Les lignes n’ont pas pu être préparées\u00a0: vérifiez votre connexion, puis recommencez.'

/** The refused lines as a file with their reasons, to be corrected in a spreadsheet and sent again. */
export function RefusedLines({ trial: { file, plan, answers } }: { trial: Trial }) {
  const [fault, setFault] = useState<string | null>(null)
  if (plan.counts.refuse === 0) return null

  async function download() {
    setFault(null)
    try {
      const answer = await fetch(importAddresses.refused(answers), {
        method: 'POST',
        body: file,
        credentials: 'same-origin',
        headers: { 'content-type': 'text/csv' },
      })
      if (!answer.ok) return setFault(unsent)
      save(await answer.blob(), `lignes-refusees-${file.name.replace(/\.\w+$/, '')}.csv`)
    } catch {
      setFault(unsent)
    }
  }

  return (
    <div className={styles.actions}>
      <Button buttonStyle="secondary" size="small" onClick={download} margin={false}>
        Télécharger les lignes refusées (CSV)
      </Button>
      {fault && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}

function save(content: Blob, name: string) {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
