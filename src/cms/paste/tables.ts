import { lineEnd, textOf, type Block, type Run } from './blocks'

const words = (text: string): Run => ({ text, bold: false, italic: false, href: null })

const cellsOf = (row: Element) => [...row.children].filter((one) => /^t[dh]$/.test(one.localName))

const rowsOf = (table: Element) =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)

/** A table that only places things on a page: what is in it is read as if it were not there. */
export const isLayout = (table: Element): boolean =>
  rowsOf(table).every((row) => cellsOf(row).length < 2) ||
  table.querySelector('table, h1, h2, h3, ul, ol') !== null

const isMerged = (table: Element) =>
  [...table.querySelectorAll('[colspan], [rowspan]')].some(
    (cell) =>
      Number(cell.getAttribute('colspan') ?? 1) > 1 ||
      Number(cell.getAttribute('rowspan') ?? 1) > 1,
  )

type Read = (cell: Element) => Block[]

const lineOf = (blocks: readonly Block[]): Run[] =>
  blocks
    .flatMap(({ runs }, index) => (index > 0 ? [words(' '), ...runs] : runs))
    .map((run) => (run.text === lineEnd ? words(' ') : run))

/** The names of the columns: a row of names over rows that count something. */
function namesOf(table: Element, rows: readonly (readonly Run[][])[]): string[] {
  const [first = [], ...others] = rows
  const names = first.map((runs) => textOf({ place: { kind: 'p' }, runs }).trim())
  const saysSo = table.querySelector('th') !== null
  const counts = (row: readonly Run[][]) =>
    row.some((runs) => runs.some(({ text }) => /\d/.test(text)))
  const isNamed = names.every((name) => name !== '' && !/\d/.test(name))
  return others.length > 0 && !isMerged(table) && isNamed && (saysSo || others.some(counts))
    ? names
    : []
}

/** A line for each row, its cells one after the other, named by the head of their column. */
export function linesOf(table: Element, read: Read): Run[][] {
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => lineOf(read(cell))))
  const names = namesOf(table, rows)
  return rows.slice(names.length > 0 ? 1 : 0).map((row) =>
    row
      .map((runs, index) => ({ name: names[index], runs }))
      .filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''))
      .flatMap(({ name, runs }, index) => [
        ...(index > 0 ? [words('\u202f; ')] : []),
        ...(name ? [words(`${name}\u00a0: `)] : []),
        ...runs,
      ]),
  )
}
