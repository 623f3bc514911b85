/** A field of a form, as far as a comparison needs it: how it is called, and how its value reads. */
export type FormField = { name: string; label: string } & (
  | { kind: 'text' | 'prose' | 'number' | 'year' | 'date' | 'moment' | 'checkbox' | 'other' }
  | { kind: 'choice'; options: readonly { value: string; label: string }[] }
  /** Without a collection, the value names its own. */
  | { kind: 'relation'; collection: string | null }
  | { kind: 'picture' }
  | { kind: 'group'; fields: readonly FormField[] }
  /** `byType`: rows of several kinds, each with fields of its own. */
  | {
      kind: 'rows'
      fields: readonly FormField[]
      byType?: Readonly<Record<string, readonly FormField[]>>
    }
)

export type Row = Record<string, unknown>

export const rowOf = (value: unknown): Row => Object(value)
export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : [value].flat()

type Rows = Extract<FormField, { kind: 'rows' }>

export const fieldsOfRow = ({ fields, byType }: Rows, row: unknown): readonly FormField[] =>
  byType?.[String(rowOf(row).blockType)] ?? fields
