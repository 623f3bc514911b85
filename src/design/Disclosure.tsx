import type { ReactNode } from 'react'

import styles from './Disclosure.module.css'

type DisclosureProps = {
  label: string
  /** Completes the label for those who meet it away from what it opens. */
  about: string
  children: ReactNode
}

/** A line that opens to more, without a script; on paper it is open. */
export function Disclosure({ label, about, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure}>
      <summary>
        {label}
        <span className={styles.about}>, {about}</span>
      </summary>
      {children}
    </details>
  )
}
