import type { ReactNode } from 'react'

import styles from './Group.module.css'

type GroupProps = { id: string; title: string; intro?: string; children: ReactNode }

/** A part of a list that is read under its own name. */
export function Group({ id, title, intro, children }: GroupProps) {
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {intro && <p className={styles.intro}>{intro}</p>}
      {children}
    </section>
  )
}
