import styles from './References.module.css'

type Reference = {
  href: string
  title: string
  /** The language the page is written in, when it is not that of the site. */
  language?: string
  /** Before the title: what it is. */
  kind: string
  /** After it: who publishes it, when, in what language. */
  facts: string
  note: string
}

/** What to read elsewhere, as a bibliography gives it. */
export function References({ references }: { references: readonly Reference[] }) {
  return (
    <ul className={styles.references}>
      {references.map(({ href, title, language, kind, facts, note }) => (
        <li key={href} className={styles.reference}>
          <p className={styles.kind}>{kind}</p>
          <p className={styles.title}>
            <a href={href} hrefLang={language} lang={language}>
              {title}
            </a>
          </p>
          <p className={styles.facts}>{facts}</p>
          <p className={styles.note}>{note}</p>
        </li>
      ))}
    </ul>
  )
}
