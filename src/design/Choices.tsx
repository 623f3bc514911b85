import styles from './Choices.module.css'
import { written } from './numbers'

type Choice = { label: string; href: string; count?: number; isChosen: boolean }

/** Narrows a list by links: each says how many entries it leads to. */
export function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  if (choices.length === 0) return null

  return (
    <nav className={styles.choices} aria-label={label}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <ul className={styles.list}>
        {choices.map(({ label: words, href, count, isChosen }) => (
          <li key={href}>
            <a href={href} aria-current={isChosen ? 'true' : undefined}>
              {words}
              {count !== undefined && <span className={styles.count}> {written(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
