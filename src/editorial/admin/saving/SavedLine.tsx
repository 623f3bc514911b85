'use client'

import styles from './saving.module.css'
import { useSaveState } from './useSaving'

/** What became of what is on the screen: « Enregistré » is what the server acknowledged. */
export function SavedLine() {
  const state = useSaveState()
  if ('reason' in state) {
    return (
      <p className={styles.unsaved} role="alert">
        Non enregistré&nbsp;: {state.reason}
      </p>
    )
  }
  return (
    <p className={styles.saved} role="status">
      {state.kind === 'saved' ? 'Enregistré' : 'Enregistrement…'}
    </p>
  )
}
