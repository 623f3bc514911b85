import type { ReactNode } from 'react'

import styles from './Directory.module.css'
import { written } from './numbers'

type DirectoryProps = { filters: ReactNode; children: ReactNode }

/** A long list, with what narrows it beside it where there is room, and folded above it where there is not. */
export function Directory({ filters, children }: DirectoryProps) {
  return (
    <div className={styles.directory}>
      <div className={styles.filters}>{filters}</div>
      <div className={styles.list}>{children}</div>
    </div>
  )
}

type Choice = { label: string; href: string; count: number; isChosen: boolean }

type FacetProps = {
  label: string
  choices: readonly Choice[]
  /** Where the values are that this list leaves out. */
  more?: { href: string; label: string } | null
}

/** The values of one facet, each with how many it leads to. A chosen one leads back. */
export function Facet({ label, choices, more }: FacetProps) {
  if (choices.length === 0) return null

  return (
    <nav className={styles.facet} aria-label={label}>
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      <ul>
        {choices.map(({ label: words, href, count, isChosen }) => (
          <li key={href}>
            <a href={href} aria-current={isChosen ? 'true' : undefined}>
              <span className={styles.words}>{words}</span>{' '}
              <span className={styles.count}>{written(count)}</span>
            </a>
          </li>
        ))}
        {more && (
          <li>
            <a className={styles.more} href={more.href}>
              {more.label}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

type ChosenProps = {
  choices: readonly { label: string; href: string }[]
  /** Drops them all. */
  all: { href: string; label: string }
}

/** What was chosen, where the list begins: the filters themselves may be folded. */
export function Chosen({ choices, all }: ChosenProps) {
  if (choices.length === 0) return null

  return (
    <nav className={styles.chosen} aria-label="Vos choix" data-print="no">
      <ul>
        {choices.map(({ label, href }) => (
          <li key={href}>
            <a href={href} aria-label={`Retirer «\u00a0${label}\u00a0»`}>
              {label}
            </a>
          </li>
        ))}
        <li>
          <a className={styles.all} href={all.href}>
            {all.label}
          </a>
        </li>
      </ul>
    </nav>
  )
}
