import Table from 'cli-table3'
import { writeFileSync } from 'node:fs'

/** One thing that was looked at, and what is wrong with it; no list for what cannot be wrong. */
export type Cell = { shown: string; faults?: readonly string[] }
export type Row = { name: string; cells: ReadonlyMap<string, Cell> }

/**
 * The table, then each fault on a line. Leaves the two counts where `npm run check` reads them.
 * @returns whether everything holds.
 */
export function report(first: string, rows: readonly Row[]): boolean {
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))]
  const table = new Table({
    head: [first, ...columns],
    colAligns: ['left', ...columns.map((): 'right' => 'right')],
    style: { head: [], border: [], compact: true },
  })
  for (const { name, cells } of rows)
    table.push([name, ...columns.map((at) => told(cells.get(at)))])
  console.log(table.toString())

  const cells = rows.flatMap((row) =>
    [...row.cells].map(([column, cell]) => ({ row, column, cell })),
  )
  const judged = cells.filter(({ cell }) => cell.faults)
  const broken = judged.filter(({ cell }) => isBroken(cell))
  for (const { row, column, cell } of broken)
    for (const fault of cell.faults ?? []) console.log(`✗ ${row.name}, ${column}: ${fault}`)

  const counts = { passed: judged.length - broken.length, failed: broken.length }
  const { REPORT_FILE } = process.env
  if (REPORT_FILE) writeFileSync(REPORT_FILE, JSON.stringify(counts))
  console.log(`${counts.passed} kept, ${counts.failed} broken`)
  return broken.length === 0
}

const isBroken = ({ faults = [] }: Cell) => faults.length > 0

const told = (cell: Cell | undefined) => (cell ? `${isBroken(cell) ? '✗ ' : ''}${cell.shown}` : '')
