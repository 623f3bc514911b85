import { Mark } from '@/design/Mark'
import { Glass, SearchForm } from '@/design/SearchForm'

import styles from './Header.module.css'
import { longestQuestion } from './parameters'
import { paths } from './paths'
import { site } from './site'

const sections = [
  { href: paths.pioneers, label: 'Pionniers' },
  { href: paths.programmes, label: 'Programmes' },
  { href: paths.themes, label: 'Pour aller plus loin' },
  { href: paths.metrics, label: 'Chiffres' },
] as const

export function Header({ path }: { path: string | null }) {
  return (
    <header className={styles.header}>
      <p className={styles.name}>
        <a href={paths.home} aria-current={path === paths.home ? 'page' : undefined}>
          <Mark className={styles.mark} />
          {site.shortName}
        </a>
      </p>
      <Search path={path} />
      <nav aria-label="Menu principal">
        <ul className={styles.menu}>
          {sections.map(({ href, label }) => (
            <li key={href}>
              <a href={href} aria-current={placeOf(path, href)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

/** A field where there is room for one, a link where there is not, or where the page is the field. */
const Search = ({ path }: { path: string | null }) => (
  <div className={styles.search} data-print="no">
    <p className={path === paths.search ? undefined : styles.narrow}>
      <a href={paths.search} aria-current={path === paths.search ? 'page' : undefined}>
        <Glass />
        Rechercher
      </a>
    </p>
    {path !== paths.search && (
      <div className={styles.wide}>
        <SearchForm
          action={paths.search}
          label="Rechercher sur le site"
          size="small"
          longest={longestQuestion}
        />
      </div>
    )}
  </div>
)

/** `page` for the section's own page, `true` for a page inside it. */
function placeOf(path: string | null, section: string) {
  if (path === section) return 'page'
  return path?.startsWith(`${section}/`) ? 'true' : undefined
}
