import type { ReactNode } from 'react'

import styles from './Facts.module.css'

export type Fact = {
  term: string
  value: ReactNode
  /** False for what only leads elsewhere. */
  isOnPaper?: boolean
}

/** Facts that are known: the others are left out rather than shown empty. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== '' && value !== false)
  if (known.length === 0) return null

  return (
    <dl className={styles.facts}>
      {known.map(({ term, value, isOnPaper }) => (
        <div key={term} className={styles.fact} data-print={isOnPaper === false ? 'no' : undefined}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
