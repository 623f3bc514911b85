import type { ReactNode } from 'react'

import styles from './Correction.module.css'
import { longDate } from './dates'

type CorrectionProps = {
  id: string
  /** The address that stays its own. */
  href: string
  date: string
  /** What the correction is about, often a link. */
  about: ReactNode
  before: string
  after: string
  note: string
  completions: readonly { text: string; on: string }[]
}

/** What was written, what should have been, and what was said about it since. */
export function Correction(correction: CorrectionProps) {
  const { id, href, date, about, before, after, note, completions } = correction

  return (
    <article id={id} className={styles.correction} aria-labelledby={`${id}-titre`}>
      <header className={styles.heading}>
        <h3 id={`${id}-titre`} className={styles.title}>
          {about}
        </h3>
        <p className={styles.date}>
          <a href={href}>
            <time dateTime={date}>{longDate(date)}</time>
          </a>
        </p>
      </header>
      <div>
        <dl className={styles.sentences}>
          <div>
            <dt>Nous avions écrit&nbsp;:</dt>
            <dd className={styles.wrong}>
              <q>{before}</q>
            </dd>
          </div>
          <div>
            <dt>Il fallait lire&nbsp;:</dt>
            <dd>
              <q>{after}</q>
            </dd>
          </div>
        </dl>
        <p className={styles.note}>{note}</p>
        {completions.map(({ text, on }) => (
          <p key={`${on} ${text}`} className={styles.note}>
            <b>
              Complété le <time dateTime={on}>{longDate(on)}</time>&nbsp;:
            </b>{' '}
            {text}
          </p>
        ))}
      </div>
    </article>
  )
}
