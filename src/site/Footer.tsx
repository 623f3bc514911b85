import styles from './Footer.module.css'
import { paths } from './paths'
import { site } from './site'

type FooterProps = { pages: readonly { href: string; label: string }[] }

const ofTheSite = [
  { href: paths.corrections, label: 'Rectificatifs' },
  { href: paths.data, label: 'Données ouvertes' },
  { href: paths.siteMap, label: 'Plan du site' },
] as const

/** `pages`: the free pages the editors published, legal ones among them. */
export function Footer({ pages }: FooterProps) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <p className={styles.name}>{site.name}</p>
        <nav aria-label="Pied de page">
          <ul className={styles.links}>
            {[...pages, ...ofTheSite].map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className={styles.note}>
          Chaque chiffre publié ici dit d’où il vient, de quand il date et ce qu’on peut en croire.
        </p>
      </div>
    </footer>
  )
}
