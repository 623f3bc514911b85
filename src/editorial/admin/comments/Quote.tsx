import { figure } from '../../anchors/folding'
import styles from '../panel.module.css'

/** `isStale`: the words are not those of the text any more. */
type QuoteProps = { before: string; words: string; isStale?: boolean }

/** The words of a passage; an inline figure, which has none of its own here, is named. */
export function Quote({ before, words, isStale = false }: QuoteProps) {
  return (
    <div className={styles.passage}>
      <p className={isStale ? styles.stale : undefined}>{before}</p>
      <blockquote className={styles.quote}>{words.replaceAll(figure, '[chiffre]')}</blockquote>
    </div>
  )
}
