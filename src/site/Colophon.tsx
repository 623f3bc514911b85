import { longDate } from '@/design/dates'
import { Quotable } from '@/design/Quotable'

import styles from './Colophon.module.css'
import { absolute } from './metadata'
import { shareLinks } from './shareLinks'
import { site } from './site'

type ColophonProps = {
  path: string
  title: string
  /** When what the page shows last changed, as an ISO text. */
  updatedAt: string | null
  /** False where the page has a better sentence to quote. */
  isQuotable?: boolean
}

/** The end of a page: how fresh it is, how to quote it, how to pass it on. */
export function Colophon({ path, title, updatedAt, isQuotable = true }: ColophonProps) {
  const address = absolute(path)

  return (
    <aside className={styles.colophon} aria-label="À propos de cette page">
      {updatedAt && (
        <p className={styles.updated}>
          Mis à jour le <time dateTime={updatedAt}>{longDate(updatedAt)}</time>
        </p>
      )}
      {isQuotable && (
        <div className={styles.quotable} data-print="no">
          <Quotable title="Citer cette page" sentence={citation({ title, address, updatedAt })} />
        </div>
      )}
      <div className={styles.share} data-print="no">
        <p id="partager">Partager</p>
        <ul aria-labelledby="partager">
          {shareLinks({ title, address }).map(({ label, href }) => (
            <li key={label}>
              <a href={href}>
                <span className={styles.verb}>Partager </span>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </aside>
  )
}

type Cited = { title: string; address: string; updatedAt: string | null }

/** « Anne Charpy », Les pionniers de la co-création, mis à jour le 3 mars 2026, https://… */
const citation = ({ title, address, updatedAt }: Cited): string =>
  [
    `«\u00a0${title}\u00a0»`,
    site.name,
    updatedAt && `page mise à jour le ${longDate(updatedAt)}`,
    `consultée le ${longDate(new Date().toISOString())}`,
    address,
  ]
    .filter(Boolean)
    .join(', ')
