import type { ReactNode } from 'react'

import { Breadcrumb } from './Breadcrumb'
import styles from './PageHeader.module.css'
import { lengthOf } from './titles'

type PageHeaderProps = {
  title: string
  lead?: string | null
  kicker?: ReactNode
  steps?: readonly { label: string; href: string }[]
  hue?: number
  size?: 'large' | 'giant'
  /** Beside the title on wide screens, below it on narrow ones. */
  aside?: ReactNode
  children?: ReactNode
}

export function PageHeader({ size = 'large', ...header }: PageHeaderProps) {
  const { title, lead, kicker, steps, hue, aside, children } = header

  return (
    <header className={styles.header} data-hue={hue} data-size={size}>
      {steps && <Breadcrumb steps={steps} />}
      <div className={aside ? styles.split : undefined}>
        <div className={styles.words}>
          {kicker && <p className={styles.kicker}>{kicker}</p>}
          <h1 className={styles.title} data-length={lengthOf(title)}>
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
          {children}
        </div>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
    </header>
  )
}
