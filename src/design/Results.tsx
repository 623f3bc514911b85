import styles from './Results.module.css'

/** A text cut where words that were looked for begin and end. */
type Pieces = readonly { text: string; isMatch: boolean }[]

type Result = {
  key: string
  href: string
  title: Pieces
  /** Names it goes with. */
  about: Pieces
  excerpt: Pieces
  hue?: number | undefined
  /** Its title is a sentence, and is set as one. */
  isSentence?: boolean
}

/** What a search found, one entry a line: the title, then the part of the text that answers. */
export function Results({ results, label }: { results: readonly Result[]; label: string }) {
  return (
    <ol className={styles.results} aria-label={label}>
      {results.map(({ key, href, title, about, excerpt, hue, isSentence }) => (
        <li key={key} className={styles.result} data-hue={hue ?? 'site'}>
          <h3 className={styles.title} data-is={isSentence ? 'sentence' : undefined}>
            <a href={href}>
              <Marked pieces={title} />
            </a>
          </h3>
          {(about.length > 0 || excerpt.length > 0) && (
            <div className={styles.words}>
              {about.length > 0 && (
                <p className={styles.about}>
                  <Marked pieces={about} />
                </p>
              )}
              {excerpt.length > 0 && (
                <p>
                  <Marked pieces={excerpt} />
                </p>
              )}
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

const Marked = ({ pieces }: { pieces: Pieces }) =>
  pieces.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))
