import type { NoticeKind } from '../../notices'
import type { mailStates } from './collection'

/** A row of the `notices` collection. */
export type NoticeRow = {
  id: string
  key: string
  recipient?: string | null
  kind: NoticeKind
  contentType?: string | null
  document?: string | null
  title?: string | null
  sentence: string
  note?: string | null
  by?: string | null
  at: Date | string
  readOn?: Date | string | null
  mail: keyof typeof mailStates
  attempts?: number | null
}
