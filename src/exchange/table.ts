import type { Kind, Schema } from './kinds'

/** What people and machines are told about a column. */
export type Described = {
  /** In JSON and in the API's description. */
  name: string
  /** In the first line of a CSV file. */
  header: string
  about: string
  /** How its cells are written: « nombre », « oui ou non ». */
  form: string
  schema: Schema
}

/** One column of a data file, as both formats write it from a row. */
export type Column<Row> = Described & {
  cell: (row: Row) => string
  json: (row: Row) => unknown
}

/** A data file: `/donnees/v1/<file>.csv` and `.json`, where the rows stand under `items`. */
export type Table<Row> = {
  file: string
  items: string
  title: string
  about: string
  columns: readonly Column<Row>[]
}

/** The same without its rows' type: enough to document it. */
export type DescribedTable = Omit<Table<never>, 'columns'> & { columns: readonly Described[] }

type Plan<Row, Value> = Pick<Described, 'name' | 'header' | 'about'> & {
  kind: Kind<Value>
  of: (row: Row) => Value | null | undefined
}

/** `columnsOf<Pioneer>()`: makes columns whose kind and value agree. A missing value is a blank cell and `null`. */
export const columnsOf =
  <Row>() =>
  <Value>({ name, header, about, kind, of }: Plan<Row, Value>): Column<Row> => ({
    name,
    header,
    about,
    form: kind.form,
    schema: kind.schema,
    cell: (row) => {
      const value = of(row) ?? null
      return value === null ? '' : kind.write(value)
    },
    json: (row) => {
      const value = of(row) ?? null
      return value === null ? null : kind.json(value)
    },
  })
