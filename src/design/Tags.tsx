import styles from './Tags.module.css'

type Tag = { href: string | null; label: string; hue?: number }

export function Tags({ tags, label }: { tags: readonly Tag[]; label: string }) {
  if (tags.length === 0) return null

  return (
    <ul className={styles.tags} aria-label={label}>
      {tags.map(({ href, label: words, hue }) => (
        <li key={words} data-hue={hue}>
          {href ? <a href={href}>{words}</a> : <span>{words}</span>}
        </li>
      ))}
    </ul>
  )
}
