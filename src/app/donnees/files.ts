import { eachFigure } from '@/content/impact-metrics/queries/each'
import { listPioneers } from '@/content/pioneers/queries'
import { listProgrammes } from '@/content/programmes/queries'
import { listThemes } from '@/content/themes/queries'
import { csvOf } from '@/exchange/csv'
import { jsonOf } from '@/exchange/json'
import type { Table } from '@/exchange/table'
import type { Reader } from '@/site/reader'

import { withPages } from '../(site)/_composition/themeEntries'
import { tables } from './tables'

type Rows<Row> = (reader: Reader) => AsyncIterable<Row>
type Format = 'json' | 'csv'

/** A file's text, piece by piece. Rows stand by id, so that the same content is the same file. */
export type DataFile = (reader: Reader, format: Format) => AsyncIterable<string>

const fileOf =
  <Row>(table: Table<Row>, rowsOf: Rows<Row>): DataFile =>
  (reader, format) =>
    format === 'csv' ? csvOf(table.columns, rowsOf(reader)) : jsonOf(table, rowsOf(reader))

async function* byId<Row extends { id: string }>(rows: Promise<readonly Row[]>) {
  yield* (await rows).toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** A theme that gathers nothing has no page, so it is in no file either. */
async function themesWithPages(reader: Reader) {
  const [themes, pioneers, programmes] = await Promise.all([
    listThemes(reader),
    listPioneers(reader),
    listProgrammes(reader),
  ])
  return withPages(themes, { pioneers, programmes })
}

const files: Readonly<Record<string, DataFile>> = {
  [tables.figures.file]: fileOf(tables.figures, eachFigure),
  [tables.pioneers.file]: fileOf(tables.pioneers, (reader) => byId(listPioneers(reader))),
  [tables.programmes.file]: fileOf(tables.programmes, (reader) => byId(listProgrammes(reader))),
  [tables.themes.file]: fileOf(tables.themes, (reader) => byId(themesWithPages(reader))),
}

/** The file of this name (`chiffres.csv`), or null. */
export function dataFile(name: string): { file: DataFile; format: Format } | null {
  const [stem = '', format, ...rest] = name.split('.')
  const file = Object.hasOwn(files, stem) ? files[stem] : undefined
  if (!file || rest.length > 0 || (format !== 'csv' && format !== 'json')) return null
  return { file, format }
}
