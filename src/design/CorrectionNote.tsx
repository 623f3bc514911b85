import styles from './CorrectionNote.module.css'
import { longDate } from './dates'

type Note = {
  key: string
  date: string
  before: string
  after: string
  note: string
  /** Its entry among all corrections. */
  href: string
}

/** What was wrong on this page, for those who read it before. */
export function CorrectionNote({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null

  return (
    <aside
      className={styles.aside}
      aria-label={notes.length > 1 ? 'Rectificatifs' : 'Rectificatif'}
    >
      {notes.map(({ key, date, before, after, note, href }) => (
        <p key={key} className={styles.note}>
          <b>
            <a href={href}>
              Rectificatif du <time dateTime={date}>{longDate(date)}</time>
            </a>
            &nbsp;:
          </b>{' '}
          nous avions écrit «&nbsp;{before}&nbsp;», il fallait lire «&nbsp;{after}&nbsp;». {note}
        </p>
      ))}
    </aside>
  )
}
