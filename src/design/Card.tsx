import type { ReactNode } from 'react'

import styles from './Card.module.css'

type CardProps = {
  href: string
  title: string
  kicker?: string | null
  hue?: number
  headingLevel?: 2 | 3
  foot?: ReactNode
  children?: ReactNode
}

/** The title is the link; the whole card can be clicked. */
export function Card({ href, title, kicker, hue, headingLevel = 3, foot, children }: CardProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'

  return (
    <article className={styles.card} data-hue={hue}>
      <Heading className={styles.title}>
        <a href={href}>{title}</a>
      </Heading>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      {children}
      {foot && <div className={styles.foot}>{foot}</div>}
    </article>
  )
}

export function CardGrid({ children }: { children: ReactNode }) {
  return <ul className={styles.grid}>{children}</ul>
}
