import styles from './PastValues.module.css'

type PastValue = { key: string; value: string; until: string; note: string | null }

type PastValuesProps = {
  title: string
  headings: readonly [value: string, until: string]
  /** The oldest first; shown the latest first. */
  values: readonly PastValue[]
}

export function PastValues({ title, headings, values }: PastValuesProps) {
  if (values.length === 0) return null

  return (
    <table className={styles.past}>
      <caption>{title}</caption>
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
        {values.toReversed().map(({ key, value, until, note }) => (
          <tr key={key}>
            <td>{value}</td>
            <td>
              {until}
              {note && `, ${note}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
