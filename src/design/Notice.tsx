import type { ReactNode } from 'react'

import styles from './Notice.module.css'

/** What stands where there is nothing to list. */
export function Notice({ children }: { children: ReactNode }) {
  return <p className={styles.notice}>{children}</p>
}
