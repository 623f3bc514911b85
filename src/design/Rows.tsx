import type { ReactNode } from 'react'

import styles from './Rows.module.css'

type Row = {
  key: string
  /** Null for what is named but has no page yet. */
  href: string | null
  title: string
  note?: ReactNode
  numeral?: string
  hue?: number
}

/** An index: one entry a line, the title as a link. */
export function Rows({ rows, label }: { rows: readonly Row[]; label?: string }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {rows.map(({ key, href, title, note, numeral, hue }) => (
        <li key={key} className={styles.row} data-hue={hue}>
          {numeral && (
            <span className={styles.numeral} aria-hidden="true">
              {numeral}
            </span>
          )}
          <span className={styles.title}>{href ? <a href={href}>{title}</a> : title}</span>
          {note && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ul>
  )
}
