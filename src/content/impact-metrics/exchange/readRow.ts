import { saysPercent } from '@/exchange/kinds'
import type { NumberReading } from '@/exchange/numbers'
import type { ReadRow } from '@/exchange/reading'

import { problemsOf } from '../model'
import { shownClaim } from '../public'
import { figureColumns } from './columns'
import type { Doubt, FigureColumn } from './column'
import type { RowProblem } from './fates'
import type { FigureRow } from './row'

/** The columns in their order; what they write of the site's address is never read. */
export const importColumns: readonly FigureColumn[] = figureColumns('')

export const headerOf = (name: string): string =>
  importColumns.find((column) => column.name === name)?.header ?? name

const deciding = ['shape', 'unit', 'period']

type Found = { column: string | null; message: string }

export type RowReading = {
  row: FigureRow
  problems: RowProblem[]
  /** The first number of the line that may be two, whether somebody has said which or not. */
  doubt: Doubt | null
}

/**
 * A line laid over what is known of its figure: columns that the file does not have stay as they are.
 * @param reading what whoever sent the file says of numbers that may be two.
 */
export function readRow(read: ReadRow, base: FigureRow, reading?: NumberReading): RowReading {
  const { line, cells, fault } = read
  const at = (found: readonly Found[]) => found.map((problem) => ({ line, ...problem }))
  if (fault) return { row: base, problems: at([{ column: null, message: fault }]), doubt: null }

  const { row, problems, doubt } = readCells(cells, base, reading)
  // What a number is decides whether the rest agrees with it.
  if (doubt && !reading) return { row, problems: at(problems), doubt }
  const wrong = new Set(problems.map(({ column }) => column))
  // What decides which values there are must be read first, or its error would be told twice.
  const isDecided = !deciding.some((name) => wrong.has(headerOf(name)))
  const extra = isDecided ? [...surplus(row, cells), ...percents(row, cells)] : []
  const rest = [...extra, ...missing(row), ...ofTheClaim(row)]
  return {
    row: { ...row, claim: shownClaim(row.claim) },
    problems: at([...problems, ...rest.filter(({ column }) => !wrong.has(column))]),
    doubt,
  }
}

function readCells(cells: ReadRow['cells'], base: FigureRow, reading?: NumberReading) {
  const problems: Found[] = []
  let doubt: Doubt | null = null
  let row = base
  for (const { name, header, put } of importColumns) {
    const cell = cells.get(name)
    if (cell === undefined || !put) continue

    const result = put(row, cell, reading)
    if ('doubt' in result) doubt ??= result.doubt ?? null
    if ('row' in result) row = result.row
    else problems.push({ column: header, message: faultOf(result, cell) })
  }
  return { row, problems, doubt }
}

const faultOf = (put: { problem: string } | { doubt: Doubt }, cell: string): string =>
  'problem' in put
    ? put.problem
    : `«\u00a0${cell.trim()}\u00a0» peut se lire ${put.doubt.decimal} ou ${put.doubt.thousands}\u00a0: dites lequel, ou écrivez l’un des deux dans le fichier.`

const withPercent = ['value', 'valueTo']

/** « 63 % » is a percentage, whatever the unit says. */
function percents({ claim }: FigureRow, cells: ReadRow['cells']): Found[] {
  const isShare = claim.shape === 'share' && typeof claim.outOf !== 'number'
  const fits = claim.unit?.kind === 'percent' || isShare
  return [...withPercent, 'outOf', 'years']
    .filter((name) => saysPercent(cells.get(name) ?? '') && !(fits && withPercent.includes(name)))
    .map((name) => ({
      column: headerOf(name),
      message:
        'Écrivez ici un nombre seul\u00a0: un pourcentage demande l’unité «\u00a0pour cent\u00a0».',
    }))
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
