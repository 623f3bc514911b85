import type { NumberReading } from '@/exchange/numbers'

import type { SubjectCollection } from '../public'
import type { Doubt } from './column'
import type { FigureDraft } from './draft'
import type { FigureRow } from './row'

/** What the database holds, as far as an import needs to know before it writes. */
export type Known = {
  /** By id, the newest version of each, drafts included, made with `toPublicFigure`. */
  figures: ReadonlyMap<string, FigureRow>
  /** Ids by `subjectKey`, drafts included. */
  subjects: ReadonlyMap<string, string>
  /** Ids of figures in the trash. */
  trashed?: ReadonlySet<string>
  /** Subjects in the trash, by `subjectKey`: they keep their address. */
  trashedSubjects?: ReadonlySet<string>
  /** Figures of the subjects of the file, by what they say (`identityOf`), whatever their ids. */
  said?: ReadonlyMap<string, { id: string; isLive: boolean }>
  /** Whether this database could give a document that id. */
  acceptsId?: (id: string) => boolean
}

export const subjectKey = (collection: SubjectCollection, slug: string): string =>
  `${collection}/${slug}`

export type KnownSubject = { collection: SubjectCollection; id: string }

/** To be written once, as the draft of a profile with a name and an address, whatever the rows that name it. */
export type NewSubject = { collection: SubjectCollection; slug: string; name: string }

/** `column`: its heading in the file; null when the whole line is meant. */
export type RowProblem = { line: number; column: string | null; message: string }

export type Change = { column: string; from: string; to: string }

/** `sentence`: how the figure will read. `line`: as a spreadsheet numbers it, headings being line 1. */
type Written = { line: number; sentence: string; draft: FigureDraft }

/** A number of a line that may be two, and which of them it is taken for; null when nobody has said. */
export type Question = Doubt & { reading: NumberReading | null }

/**
 * What will become of a line, known before anything is written. `id` of a creation: the one the file
 * gives, unknown here, to be kept so that an export of the copy is the same file; null for a new one.
 */
export type RowFate = { question?: Question } & (
  | (Written & { fate: 'create'; id: string | null; subject: KnownSubject })
  | (Written & { fate: 'create-with-subject'; id: string | null; subject: NewSubject })
  | (Written & { fate: 'update'; id: string; subject: KnownSubject; changes: Change[] })
  | { fate: 'unchanged'; line: number; sentence: string; id: string }
  /** What it says is said already, by a figure or by a line above: it is not created twice. */
  | { fate: 'repeated'; line: number; sentence: string; because: string }
  | { fate: 'refuse'; line: number; problems: RowProblem[] }
)
