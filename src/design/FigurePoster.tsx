import type { ReactNode } from 'react'

import { Breadcrumb } from './Breadcrumb'
import styles from './FigurePoster.module.css'

type FigurePosterProps = {
  steps: readonly { label: string; href: string }[]
  /** The page's title, for those who do not see the figure drawn. */
  title: string
  hue?: number
  owner: { href: string; label: string }
  children: ReactNode
}

/** A figure as large as the page. */
export function FigurePoster({ steps, title, hue, owner, children }: FigurePosterProps) {
  return (
    <header className={styles.poster} data-hue={hue}>
      <div className={styles.inside}>
        <Breadcrumb steps={steps} />
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.figure} aria-hidden="true">
          {children}
        </div>
        <p className={styles.owner}>
          <a href={owner.href}>{owner.label}</a>
        </p>
      </div>
    </header>
  )
}
