import styles from './LinkColumns.module.css'

type Link = { label: string; href: string }
type Column = { id: string; title: Link; links: readonly Link[] }

export function LinkColumns({ columns }: { columns: readonly Column[] }) {
  return (
    <div className={styles.columns}>
      {columns.map(({ id, title, links }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} className={styles.title}>
            <a href={title.href}>{title.label}</a>
          </h2>
          <ul>
            {links.map(({ label, href }) => (
              <li key={href} className={styles.link}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
