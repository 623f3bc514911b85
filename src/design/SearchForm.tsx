import button from './Button.module.css'
import styles from './SearchForm.module.css'

type SearchFormProps = {
  action: string
  /** Names this form among others of the page. */
  label: string
  size: 'large' | 'small'
  /** What is asked now. */
  value?: string
  longest: number
}

/** Asks a question by a plain GET form. The small one has its label for those who cannot see it. */
export function SearchForm({ action, label, size, value, longest }: SearchFormProps) {
  const field = (
    <input
      className={styles.input}
      type="search"
      name="q"
      defaultValue={value}
      maxLength={longest}
      aria-label={size === 'small' ? label : undefined}
      placeholder={size === 'small' ? 'Rechercher' : undefined}
      autoComplete="off"
      enterKeyHint="search"
    />
  )

  return (
    <form
      className={styles.form}
      role="search"
      aria-label={label}
      action={action}
      method="get"
      data-size={size}
      data-print="no"
    >
      {size === 'small' ? (
        <>
          {field}
          <button type="submit" className={styles.glass} aria-label="Rechercher">
            <Glass />
          </button>
        </>
      ) : (
        <>
          <label className={styles.field}>
            <span className={styles.label}>{label}</span>
            {field}
          </label>
          <button type="submit" className={button.button}>
            Rechercher
          </button>
        </>
      )}
    </form>
  )
}

/** A magnifying glass, as large as the text beside it. */
export const Glass = () => (
  <svg className={styles.drawing} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
    <circle cx="8.5" cy="8.5" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
    <path d="m13 13 5 5" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
  </svg>
)
