import { licence } from './licence'
import type { Column, Table } from './table'

const together = 200

const objectOf = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  JSON.stringify(Object.fromEntries(columns.map(({ name, json }) => [name, json(row)])))

/**
 * One object, `{ licence, <items>: […] }`, a row a line. Nothing in it tells when it was made: the same
 * rows make the same text.
 */
export async function* jsonOf<Row>(
  { items, columns }: Pick<Table<Row>, 'items' | 'columns'>,
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<string> {
  let pieces = [`{"licence":${JSON.stringify(licence)},${JSON.stringify(items)}:[`]
  let before = '\n'
  for await (const row of rows) {
    pieces.push(before + objectOf(columns, row))
    before = ',\n'
    if (pieces.length < together) continue
    yield pieces.join('')
    pieces = []
  }
  yield `${pieces.join('')}\n]}\n`
}
