import { pipeline, Readable } from 'node:stream'

import { CsvError, parse } from 'csv-parse'

import { decode, type Bytes } from './bytes'
import { asHeading, headingRefusal, namesByHeading, type Headed } from './headings'
import { separated, type Separated } from './separators'

export const mostRows = 20_000
const longestRow = 100_000
const slice = 64 * 1024

/** A row as it stands in the file, before anything is made of it. */
export type ReadRow = {
  /** As a spreadsheet numbers it: the headings are line 1, a cell of several lines counts once. */
  line: number
  /** By the name of the column. A column the file does not have is not there. */
  cells: ReadonlyMap<string, string>
  /** What keeps the row from being read by columns. */
  fault: string | null
}

export type TableReading =
  | {
      rows: ReadRow[]
      /** The names of the columns in the order of the file. */
      names: string[]
      /** How the file was read, when that is not as usual. */
      remarks: string[]
    }
  | { refusal: string }

type Expected = { columns: readonly Headed[]; needed: ReadonlySet<string> }

/**
 * Reads a whole CSV file that somebody sends, or refuses it whole, in words for that person. Nothing
 * is kept beyond 10 MB or 20 000 rows: reading stops there.
 */
export async function readTable(bytes: Bytes, expected: Expected): Promise<TableReading> {
  const decoded = await decode(bytes)
  if ('refusal' in decoded) return decoded

  const names = namesByHeading(expected.columns)
  const table = separated(decoded.text, (cell) => names.has(asHeading(cell)))
  try {
    const read = await readRows(table, expected)
    return 'refusal' in read ? read : { ...read, remarks: decoded.remark ? [decoded.remark] : [] }
  } catch (error) {
    if (error instanceof CsvError) return { refusal: refusalOf(error) }
    throw error
  }
}

type Rows = { rows: ReadRow[]; names: string[] } | { refusal: string }

async function readRows(table: Separated, expected: Expected): Promise<Rows> {
  const byHeading = namesByHeading(expected.columns)
  const rows: ReadRow[] = []
  let names: string[] | null = null
  let line = 0

  for await (const cells of recordsOf(table)) {
    line += 1
    if (line > mostRows + 1) return { refusal: tooManyRows }
    if (isRemark(cells) || cells.every((cell) => cell.trim() === '')) continue
    if (names) {
      rows.push(rowOf(cells, names, line))
      continue
    }
    const refusal = headingRefusal(cells, expected)
    if (refusal) return { refusal }
    names = cells.map((cell) => byHeading.get(asHeading(cell)) ?? '')
  }
  if (!names || rows.length === 0) return { refusal: 'Ce fichier n’a aucune ligne de données.' }
  return { rows, names: names.filter(Boolean) }
}

/** A line that explains the file to its owner: the empty model has two. */
const isRemark = ([first = '']: readonly string[]) => first.startsWith('#')

const tooManyRows =
  'Ce fichier compte plus de 20\u202f000 lignes (lignes vides comprises)\u00a0: découpez-le en plusieurs.'

async function* recordsOf({ text, separator }: Separated): AsyncGenerator<string[]> {
  const parser = parse({
    delimiter: separator,
    recordDelimiter: ['\r\n', '\n', '\r'],
    relaxColumnCount: true,
    maxRecordSize: longestRow,
  })
  // In slices, so that a large file does not keep everyone else waiting. The parser tells its errors itself.
  pipeline(Readable.from(slicesOf(text)), parser, () => undefined)
  yield* parser
}

/** Between two letters, never inside one that takes two places. */
function* slicesOf(text: string): Generator<string> {
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = at + slice
    if (/[\ud800-\udbff]/.test(text[end - 1] ?? '')) end += 1
    yield text.slice(at, end)
  }
}

/** A spreadsheet leaves out the empty cells at the end of a row, or adds some. */
function rowOf(cells: readonly string[], names: readonly string[], line: number): ReadRow {
  const columns = names.flatMap((name, at) => (name ? [[name, cells[at] ?? ''] as const] : []))
  const stray = cells.find((cell, at) => !names[at] && cell.trim() !== '')
  return {
    line,
    cells: new Map(columns),
    fault: stray === undefined ? null : withoutHeading(stray),
  }
}

const withoutHeading = (cell: string) =>
  `«\u00a0${cell.slice(0, 40)}\u00a0» est dans une colonne sans titre\u00a0: un séparateur est de trop sur cette ligne, ou un titre manque.`

const refusalOf = ({ code, lines }: CsvError & { lines?: number }) =>
  code === 'CSV_MAX_RECORD_SIZE' || /QUOTE/.test(code)
    ? `Les guillemets de ce fichier ne se referment pas (vers la ligne ${lines ?? '?'})\u00a0: vérifiez cette ligne, ou enregistrez de nouveau le fichier depuis un tableur.`
    : `Ce fichier ne se lit pas comme un tableau CSV (vers la ligne ${lines ?? '?'})\u00a0: enregistrez-le de nouveau depuis un tableur.`
