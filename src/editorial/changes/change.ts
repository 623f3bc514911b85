import type { BlockChange } from './blocks'
import type { Picture, Reference } from './names'
import type { Part } from './words'

export type RelationItem = Reference & {
  title: string
  is: 'same' | 'added' | 'removed' | 'moved'
}

export type RowChange = {
  is: 'added' | 'removed' | 'changed'
  /** Its place among the rows, from 1: the new place, or the old one of a row that is gone. */
  place: number
  changes: FieldChange[]
}

/** What became of one field. `label` is the form's, « Source › Adresse » inside a group. */
export type FieldChange = { path: string; label: string } & (
  | { kind: 'words'; parts: Part[] }
  /** `note`: something changed that no word shows. */
  | { kind: 'prose'; blocks: BlockChange[]; note?: string }
  | { kind: 'value'; before: string | null; after: string | null }
  | { kind: 'relations'; items: RelationItem[] }
  | { kind: 'pictures'; before: Picture[]; after: Picture[] }
  /** `count`: how many rows there are, unchanged ones included. */
  | { kind: 'rows'; rows: RowChange[]; count: number }
)
