import type { ReactNode } from 'react'

import styles from './Roster.module.css'

type RosterEntry = {
  key: string
  href: string
  title: string
  kicker?: string | null
  text: string
  hue?: number
  /** What the entry is known by: a figure, a year. */
  mark?: ReactNode
}

/** A list to be read down like a programme of a theatre: a name, what it stands for, its numeral beside it. */
export function Roster({ entries }: { entries: readonly RosterEntry[] }) {
  return (
    <ul className={styles.roster}>
      {entries.map(({ key, href, title, kicker, text, hue, mark }) => (
        <li key={key} className={styles.entry} data-hue={hue}>
          <div className={styles.words}>
            <h3 className={styles.title}>
              <a href={href}>{title}</a>
            </h3>
            {kicker && <p className={styles.kicker}>{kicker}</p>}
            <p className={styles.text}>{text}</p>
          </div>
          {mark && <div className={styles.mark}>{mark}</div>}
        </li>
      ))}
    </ul>
  )
}

/** A year standing for a figure, where there is none. */
export function YearMark({ label, year }: { label: string; year: number }) {
  return (
    <p className={styles.year}>
      <span>{label} </span>
      {year}
    </p>
  )
}
