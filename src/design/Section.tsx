import type { ReactNode } from 'react'

import styles from './Section.module.css'

type SectionProps = {
  /** Names the section and is its address on the page. */
  id: string
  title: string
  intro?: ReactNode
  more?: { href: string; label: string }
  /** `tint`: a band in the hue's colour. `ink`: a band in ink, dark in both schemes. */
  band?: 'tint' | 'ink'
  hue?: number
  /** `side` sets the title beside the content on wide screens. */
  layout?: 'side' | 'stack'
  /** False for what only leads elsewhere. */
  isOnPaper?: boolean
  children: ReactNode
}

export function Section({ layout = 'stack', ...section }: SectionProps) {
  const { id, title, intro, more, band, hue, isOnPaper, children } = section

  return (
    // A band changes what colours lie on, so its hue is worked out anew, the site's own included.
    <section
      className={styles.section}
      aria-labelledby={id}
      data-band={band}
      data-hue={hue ?? (band ? 'site' : undefined)}
      data-print={isOnPaper === false ? 'no' : undefined}
    >
      <div className={styles.inside} data-layout={layout}>
        <div className={styles.heading}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {intro && <p className={styles.intro}>{intro}</p>}
          {more && (
            <p className={styles.more}>
              <a href={more.href}>{more.label}</a>
            </p>
          )}
        </div>
        <div className={styles.content}>{children}</div>
      </div>
    </section>
  )
}
