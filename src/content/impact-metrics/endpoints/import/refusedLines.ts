import type { RowFate } from '@/content/impact-metrics/exchange/fates'
import { importColumns } from '@/content/impact-metrics/exchange/readRow'
import { harmlessCell } from '@/exchange/cells'
import { csvOf } from '@/exchange/csv'
import { refusalColumn } from '@/exchange/headings'
import { text } from '@/exchange/kinds'
import type { ReadRow } from '@/exchange/reading'
import { columnsOf, type Column } from '@/exchange/table'

type Line = { read: ReadRow; reason: string }

const reasonColumn = columnsOf<Line>()({
  ...refusalColumn,
  about: 'Pourquoi cette ligne n’a pas été importée. Ignoré à l’import.',
  kind: text(1_000),
  of: ({ reason }) => reason,
})

/** The columns of the file in its order, as they stood in it, and why each line was refused. */
const columnsFor = (names: readonly string[]): Column<Line>[] => [
  reasonColumn,
  ...names.flatMap((name) => {
    const column = importColumns.find((one) => one.name === name)
    if (!column) return []
    const cell = ({ read }: Line) => harmlessCell(read.cells.get(name) ?? '')
    return [{ ...column, cell, json: () => null }]
  }),
]

export async function refusedLines(
  { rows, names }: { rows: readonly ReadRow[]; names: readonly string[] },
  fates: readonly RowFate[],
): Promise<string> {
  const lines = rows.flatMap((read, at) => {
    const fate = fates[at]
    return fate?.fate === 'refuse' ? [{ read, reason: reasonOf(fate.problems) }] : []
  })
  let file = ''
  for await (const piece of csvOf(columnsFor(names), lines)) file += piece
  return file
}

const reasonOf = (problems: readonly { column: string | null; message: string }[]): string =>
  problems
    .map(({ column, message }) => (column ? `${column}\u00a0: ${message}` : message))
    .join(' ')
