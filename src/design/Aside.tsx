import type { ReactNode } from 'react'

import styles from './Aside.module.css'

export function Aside({ children }: { children: ReactNode }) {
  return <div className={styles.aside}>{children}</div>
}

type AsideBlockProps = { id: string; title: string; children: ReactNode }

export function AsideBlock({ id, title, children }: AsideBlockProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}
