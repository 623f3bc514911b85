import styles from './InlineFigure.module.css'

type InlineFigureProps = {
  prefix: string
  numeral: string
  /** What follows the numeral in the sentence. */
  words: string
  /** Where the figure is sourced; null leaves it plain. */
  href: string | null
  /** A small sign after the figure, and what it means to those who hear the page. */
  note: { mark: string; meaning: string } | null
}

/** A figure inside a sentence: the numeral stands out a little, and leads to its source. */
export function InlineFigure({ prefix, numeral, words, href, note }: InlineFigureProps) {
  const text = (
    <>
      {prefix && `${prefix} `}
      <span className={styles.numeral}>{numeral}</span>
      {words && ` ${words}`}
    </>
  )

  return (
    <>
      {href ? (
        <a className={styles.link} href={href}>
          {text}
        </a>
      ) : (
        text
      )}
      {note && (
        <>
          <small className={styles.mark} aria-hidden="true">
            {note.mark}
          </small>
          <span className={styles.spoken}> ({note.meaning})</span>
        </>
      )}
    </>
  )
}
