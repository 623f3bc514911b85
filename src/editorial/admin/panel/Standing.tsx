'use client'

import styles from './panel.module.css'
import { changesInWords, onlineInWords } from './standing'
import { useNameWhileUntitled } from './useNameWhileUntitled'
import { useWorkflow } from './useWorkflow'

/** At the top of a document, in words: what readers see, and how far the rest is. */
export function Standing() {
  useNameWhileUntitled()
  const { path, workflow } = useWorkflow()
  if (!workflow) {
    return (
      <span className={styles.standing}>{path ? 'Un instant…' : 'Pas encore enregistré.'}</span>
    )
  }
  return (
    <span className={styles.standing} role="status">
      {onlineInWords(workflow)}. {changesInWords(workflow, new Date())}.
    </span>
  )
}
