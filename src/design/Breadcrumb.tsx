import styles from './Breadcrumb.module.css'

type Step = { label: string; href: string }

/** The way back up. The page itself is the title below, so it is not repeated here. */
export function Breadcrumb({ steps }: { steps: readonly Step[] }) {
  return (
    <nav aria-label="Fil d’Ariane">
      <ol className={styles.steps}>
        {steps.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
