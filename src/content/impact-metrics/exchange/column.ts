import type { Kind } from '@/exchange/kinds'
import type { NumberReading } from '@/exchange/numbers'
import { columnsOf, type Column } from '@/exchange/table'

import type { FigureRow } from './row'

/** `doubt`: the cell may be two numbers. Without a row, nobody has said yet which of them it is. */
export type Doubt = Record<NumberReading, string>
export type Put = { row: FigureRow; doubt?: Doubt } | { problem: string } | { doubt: Doubt }

export type FigureColumn = Column<FigureRow> & {
  /** The form's field, as `problemsOf` names it. Null for what is not a field. */
  field: string | null
  /** A file without this column cannot be imported. */
  isNeeded: boolean
  /** Reads a cell into a row; null for what is written for readers only and ignored on import. */
  put: ((row: FigureRow, cell: string, reading?: NumberReading) => Put) | null
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
    put: plan.with ? putting({ ...plan, with: plan.with }) : null,
  }
}

type Putting<Value> = Pick<Plan<Value>, 'kind' | 'of'> & Required<Pick<Plan<Value>, 'with'>>

const putting =
  <Value>({ kind, of, with: withValue }: Putting<Value>) =>
  (row: FigureRow, cell: string, reading?: NumberReading): Put => {
    // Blank is no value, whatever the kind; spaces around a text are the text's own.
    if (cell.trim() === '') return { row: withValue(row, null) }
    const read = kind.read(cell)
    if ('problem' in read) return read
    if ('value' in read) return { row: withValue(row, read.value) }

    const { decimal, thousands } = read.readings
    const present = of(row)
    // What the figure says already leaves no doubt.
    if (present === decimal || present === thousands) return { row }
    const doubt = { decimal: kind.write(decimal), thousands: kind.write(thousands) }
    return reading ? { row: withValue(row, read.readings[reading]), doubt } : { doubt }
  }
