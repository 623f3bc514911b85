import { pipeline, Readable } from 'node:stream'

import { CsvError, parse } from 'csv-parse'

import { decode, type Bytes } from './bytes'
import { asHeading, headingRefusal, separatorRefusal, type Headed } from './headings'

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

export type TableReading = { rows: ReadRow[] } | { refusal: string }

type Expected = { columns: readonly Headed[]; needed: ReadonlySet<string> }

/**
 * Reads a whole CSV file that somebody sends, or refuses it whole, in words for that person. Nothing
 * is kept beyond 10 MB or 20 000 rows: reading stops there.
 */
export async function readTable(bytes: Bytes, expected: Expected): Promise<TableReading> {
  const decoded = await decode(bytes)
  if ('refusal' in decoded) return decoded

  const refusal = separatorRefusal(decoded.text)
  if (refusal) return { refusal }
  try {
    return await readRows(decoded.text, expected)
  } catch (error) {
    if (error instanceof CsvError) return { refusal: refusalOf(error) }
    throw error
  }
}

async function readRows(text: string, expected: Expected): Promise<TableReading> {
  const names = new Map(expected.columns.map(({ header, name }) => [header, name]))
  const rows: ReadRow[] = []
  let headings: string[] | null = null
  let line = 0

  for await (const cells of recordsOf(text)) {
    line += 1
    if (!headings) {
      const refusal = headingRefusal(cells, expected)
      if (refusal) return { refusal }
      headings = cells.map((cell) => names.get(asHeading(cell)) ?? '')
      continue
    }
    if (line > mostRows + 1) return { refusal: tooManyRows }
    if (!isRemark(cells) && cells.some((cell) => cell.trim() !== ''))
      rows.push(rowOf(cells, headings, line))
  }
  return rows.length > 0 ? { rows } : { refusal: 'Ce fichier n’a aucune ligne de données.' }
}

/** A line that explains the file to its owner: the empty model has two. */
const isRemark = ([first = '']: readonly string[]) => first.startsWith('#')

const tooManyRows =
  'Ce fichier compte plus de 20\u202f000 lignes (lignes vides comprises)\u00a0: découpez-le en plusieurs.'

async function* recordsOf(text: string): AsyncGenerator<string[]> {
  const parser = parse({
    delimiter: ';',
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

function rowOf(cells: readonly string[], headings: readonly string[], line: number): ReadRow {
  const fault =
    cells.length === headings.length
      ? null
      : `Cette ligne a ${cells.length} cellules, la première en a ${headings.length}\u00a0: un point-virgule manque, ou est de trop.`
  return { line, cells: new Map(headings.map((name, at) => [name, cells[at] ?? ''])), fault }
}

const refusalOf = ({ code, lines }: CsvError & { lines?: number }) =>
  code === 'CSV_MAX_RECORD_SIZE' || /QUOTE/.test(code)
    ? `Les guillemets de ce fichier ne se referment pas (vers la ligne ${lines ?? '?'})\u00a0: vérifiez cette ligne, ou enregistrez de nouveau le fichier depuis un tableur.`
    : `Ce fichier ne se lit pas comme un tableau CSV (vers la ligne ${lines ?? '?'})\u00a0: enregistrez-le de nouveau depuis un tableur.`
