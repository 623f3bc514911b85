import type { ReactNode } from 'react'

import styles from './ProseColumn.module.css'

/** A text to be read from start to end. */
export function ProseColumn({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>
}
