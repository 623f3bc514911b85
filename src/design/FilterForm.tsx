import type { ReactNode } from 'react'

import button from './Button.module.css'
import styles from './FilterForm.module.css'
import { written } from './numbers'

type Select = {
  name: string
  label: string
  /** What the empty choice says. */
  any: string | null
  options: readonly { value: string; label: string; count?: number; isChosen: boolean }[]
}

type FilterFormProps = {
  action: string
  selects: readonly Select[]
  /** Choices made elsewhere, kept when this form is sent. */
  kept: readonly { name: string; value: string }[]
}

/** Narrows and orders a list with a plain GET form. */
export function FilterForm({ action, selects, kept }: FilterFormProps) {
  return (
    <form className={styles.form} action={action} method="get" data-print="no">
      {kept.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {selects.map(({ name, label, any, options }) => (
        <label key={name} className={styles.field}>
          {label}
          <select name={name} defaultValue={options.find(({ isChosen }) => isChosen)?.value ?? ''}>
            {any !== null && <option value="">{any}</option>}
            {options.map(({ value, label: words, count }) => (
              <option key={value} value={value}>
                {count === undefined ? words : `${words} (${written(count)})`}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className={button.button}>
        Afficher
      </button>
    </form>
  )
}

/** Folded on a phone, where the list itself should come first; always open where there is room. */
export function Filters({ isOpen, children }: { isOpen: boolean; children: ReactNode }) {
  return (
    <details className={styles.filters} open={isOpen} data-print="no">
      <summary>Filtrer et trier</summary>
      {children}
    </details>
  )
}
