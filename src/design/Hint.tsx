import type { ReactNode } from 'react'

import styles from './Hint.module.css'

/** A word of help below a field. */
export const Hint = ({ children }: { children: ReactNode }) => (
  <p className={styles.hint}>{children}</p>
)
