import type { ReactNode } from 'react'

import styles from './Addition.module.css'

type AdditionProps = {
  /** The sum, set small: it can claim no more than its parts do. */
  total: ReactNode
  /** What it is the sum of, in a few words. */
  label: string
  parts: readonly { key: string; href: string; label: string; note: string }[]
}

const fewParts = 4

/** Sums one beside the other. */
export const Additions = ({ children }: { children: ReactNode }) => (
  <div className={styles.additions}>{children}</div>
)

/** A sum and what it is made of. Many parts are folded, never left out. */
export function Addition({ total, label, parts }: AdditionProps) {
  const list = (
    <ul className={styles.parts}>
      {parts.map(({ key, href, label: words, note }) => (
        <li key={key}>
          <a href={href}>{words}</a> <span className={styles.note}>{note}</span>
        </li>
      ))}
    </ul>
  )

  return (
    <div className={styles.addition}>
      {total}
      {parts.length > fewParts ? (
        <details>
          <summary className={styles.label}>{label}</summary>
          {list}
        </details>
      ) : (
        <>
          <p className={styles.label}>{label}</p>
          {list}
        </>
      )}
    </div>
  )
}
