import type { ReactNode } from 'react'

import styles from './DataTable.module.css'

type DataTableProps = {
  /** Says what the table holds, to those who do not see what stands around it. */
  caption: string
  headings: readonly string[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

/** Facts in rows and columns; the first cell names its row. Narrow screens scroll it sideways. */
export function DataTable({ caption, headings, rows }: DataTableProps) {
  return (
    <section className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, at) => (
                <td key={headings[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
