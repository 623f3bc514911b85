import type { ReactNode } from 'react'

import styles from './ReadingColumn.module.css'

/** A text, with what goes beside it on wide screens and after it on narrow ones. */
export function ReadingColumn({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className={styles.reading}>
      <div className={styles.text}>{children}</div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  )
}
