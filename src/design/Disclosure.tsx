import type { ReactNode } from 'react'

import styles from './Disclosure.module.css'

type DisclosureProps = {
  label: string
  /** Completes the label for those who meet it away from what it opens. */
  about: string
  isOpen?: boolean
  children: ReactNode
}

/** A line that opens to more, without a script; on paper it is open. */
export function Disclosure({ label, about, isOpen, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={isOpen}>
      <summary>
        {label}
        <span className={styles.about}>, {about}</span>
      </summary>
      {children}
    </details>
  )
}
