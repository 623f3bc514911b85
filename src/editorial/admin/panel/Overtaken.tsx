'use client'

import { useState } from 'react'

import { momentInWords } from '../../days'
import { ConflictDialog } from './ConflictDialog'
import styles from './panel.module.css'
import { useOvertaken } from './useOvertaken'
import { useWorkflow } from './useWorkflow'

/** Says at once that somebody else saved this document, and offers the choice. */
export function Overtaken() {
  const { path, workflow } = useWorkflow()
  const isOvertaken = useOvertaken()
  const [isOpen, setOpen] = useState(false)
  if (!path || !workflow || !(isOvertaken || isOpen)) return null

  const who = (workflow.savedBy && workflow.people[workflow.savedBy]) || 'Quelqu’un'
  return (
    <div className={styles.refusal} role="alert">
      <p>
        {who} a enregistré ce contenu
        {workflow.savedOn && ` le ${momentInWords(workflow.savedOn)}`}, après que vous l’avez
        ouvert. Rien n’a été écrasé.
      </p>
      <button className={styles.step} type="button" onClick={() => setOpen(true)}>
        Choisir quelle version garder…
      </button>
      {isOpen && <ConflictDialog path={path} who={who} onClose={() => setOpen(false)} />}
    </div>
  )
}
