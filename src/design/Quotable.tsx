import styles from './Quotable.module.css'

/** A sentence to take away: one click selects all of it. */
export function Quotable({ title, sentence }: { title: string; sentence: string }) {
  return (
    <figure className={styles.quotable}>
      <figcaption>{title}</figcaption>
      <p className={styles.sentence}>{sentence}</p>
    </figure>
  )
}
