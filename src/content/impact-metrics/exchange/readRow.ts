import type { ReadRow } from '@/exchange/reading'

import { problemsOf } from '../model'
import { shownClaim } from '../public'
import { figureColumns } from './columns'
import type { FigureColumn } from './column'
import type { RowProblem } from './fates'
import type { FigureRow } from './row'

/** The columns in their order; what they write of the site's address is never read. */
export const importColumns: readonly FigureColumn[] = figureColumns('')

export const headerOf = (name: string): string =>
  importColumns.find((column) => column.name === name)?.header ?? name

const deciding = ['shape', 'unit', 'period']

type Found = { column: string | null; message: string }

export type RowReading = { row: FigureRow; problems: RowProblem[] }

/** A line laid over what is known of its figure: columns that the file does not have stay as they are. */
export function readRow(read: ReadRow, base: FigureRow): RowReading {
  const { line, cells, fault } = read
  if (fault) return { row: base, problems: [{ line, column: null, message: fault }] }

  const { row, problems } = readCells(cells, base)
  const wrong = new Set(problems.map(({ column }) => column))
  // What decides which values there are must be read first, or its error would be told twice.
  const isDecided = !deciding.some((name) => wrong.has(headerOf(name)))
  const extra = isDecided ? surplus(row, cells) : []
  const rest = [...extra, ...missing(row), ...ofTheClaim(row)]
  return {
    row: { ...row, claim: shownClaim(row.claim) },
    problems: [...problems, ...rest.filter(({ column }) => !wrong.has(column))].map((problem) => ({
      line,
      ...problem,
    })),
  }
}

function readCells(cells: ReadRow['cells'], base: FigureRow) {
  const problems: Found[] = []
  let row = base
  for (const { name, header, put } of importColumns) {
    const cell = cells.get(name)
    if (cell === undefined || !put) continue

    const result = put(row, cell)
    if ('row' in result) row = result.row
    else problems.push({ column: header, message: result.problem })
  }
  return { row, problems }
}

/** The columns of what only some shapes, units or periods have. */
const conditional = importColumns.filter(({ field }) =>
  [
    'valueTo',
    'outOf',
    'unit.singular',
    'unit.plural',
    'period.year',
    'period.yearTo',
    'period.years',
  ].some((one) => one === field),
)

/** A number that the sentence would not show is a mistake somebody should see. */
function surplus(row: FigureRow, cells: ReadRow['cells']): Found[] {
  const shown = { ...row, claim: shownClaim(row.claim) }
  return conditional
    .filter(({ name, cell }) => cells.has(name) && cell(row) !== '' && cell(shown) === '')
    .map(({ header }) => ({
      column: header,
      message:
        'La forme, l’unité ou la période de cette ligne n’a pas cette valeur\u00a0: videz la cellule, ou changez-les.',
    }))
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function missing({ subject, source }: FigureRow): Found[] {
  const found = {
    subjectType:
      !subject.collection && 'Indiquez «\u00a0pionnier\u00a0» ou «\u00a0programme\u00a0».',
    subjectSlug: slugProblem(subject.slug),
    sourceKind: !source.kind && 'Indiquez la nature de la source.',
  }
  return Object.entries(found).flatMap(([name, message]) =>
    message ? [{ column: headerOf(name), message }] : [],
  )
}

function slugProblem(value: string | null): string | false {
  if (!value)
    return 'Indiquez le sujet\u00a0: la fin de l’adresse de sa page («\u00a0anne-charpy\u00a0»).'
  return (
    !slug.test(value) &&
    'Une adresse s’écrit en minuscules sans accent, avec des tirets («\u00a0anne-charpy\u00a0»).'
  )
}

const ofTheClaim = ({ claim }: FigureRow): Found[] =>
  problemsOf(claim).map(({ field, message }) => ({
    column: importColumns.find((column) => column.field === field)?.header ?? null,
    message,
  }))
