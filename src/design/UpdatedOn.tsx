import { longDate } from './dates'
import styles from './UpdatedOn.module.css'

export function UpdatedOn({ date }: { date: string | null }) {
  if (!date) return null

  return (
    <p className={styles.updated}>
      Mis à jour le <time dateTime={date}>{longDate(date)}</time>
    </p>
  )
}
