import type { Kind } from '@/exchange/kinds'
import { columnsOf, type Column } from '@/exchange/table'

import type { FigureRow } from './row'

export type Put = { row: FigureRow } | { problem: string }

export type FigureColumn = Column<FigureRow> & {
  /** The form's field, as `problemsOf` names it. Null for what is not a field. */
  field: string | null
  /** A file without this column cannot be imported. */
  isNeeded: boolean
  /** Reads a cell into a row; null for what is written for readers only and ignored on import. */
  put: ((row: FigureRow, cell: string) => Put) | null
}

type Plan<Value> = Pick<FigureColumn, 'name' | 'header' | 'about'> & {
  kind: Kind<Value>
  of: (row: FigureRow) => Value | null | undefined
  /** The row with this value; null is a blank cell. */
  with?: (row: FigureRow, value: Value | null) => FigureRow
  field?: string
  isNeeded?: boolean
}

export function figureColumn<Value>(plan: Plan<Value>): FigureColumn {
  return {
    ...columnsOf<FigureRow>()(plan),
    field: plan.field ?? null,
    isNeeded: plan.isNeeded ?? false,
    put: plan.with ? putting(plan.kind, plan.with) : null,
  }
}

type With<Value> = (row: FigureRow, value: Value | null) => FigureRow

const putting =
  <Value>(kind: Kind<Value>, withValue: With<Value>) =>
  (row: FigureRow, cell: string): Put => {
    // Blank is no value, whatever the kind; spaces around a text are the text's own.
    if (cell.trim() === '') return { row: withValue(row, null) }
    const read = kind.read(cell)
    return 'problem' in read ? read : { row: withValue(row, read.value) }
  }
