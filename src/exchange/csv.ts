import { stringify } from 'csv-stringify/sync'

import type { Column } from './table'

/** Rows written at once: enough to be fast, too few to be seen in memory. */
const together = 200

/** So that a spreadsheet knows the encoding. */
const byteOrderMark = '\ufeff'

const lines = (records: readonly (readonly string[])[]): string =>
  stringify([...records], {
    delimiter: ';',
    record_delimiter: 'windows',
    // The delimiter alone would not be enough: readers end a row at any line break.
    quoted_match: /[\r\n]/,
  })

/**
 * The rows as a French spreadsheet opens them: UTF-8 with its mark, semicolons, CRLF, decimal commas.
 * The same rows make the same text, and memory holds a few hundred of them at a time.
 */
export async function* csvOf<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<string> {
  yield byteOrderMark + lines([columns.map(({ header }) => header)])

  let records: string[][] = []
  for await (const row of rows) {
    records.push(columns.map(({ cell }) => cell(row)))
    if (records.length < together) continue
    yield lines(records)
    records = []
  }
  if (records.length > 0) yield lines(records)
}
