import type { Claim, SourceKind, VerificationLevel } from '../model'
import type { PublicFigure, SubjectCollection } from '../public'

type Unsure<Fields> = { [Field in keyof Fields]: Fields[Field] | null }

/** A figure on its way between a file and the database: a `PublicFigure` of which anything may miss. */
export type FigureRow = Omit<PublicFigure, 'id' | 'subject' | 'source' | 'verification'> & {
  id: string | null
  subject: { collection: SubjectCollection | null; slug: string | null; name: string | null }
  claim: Claim
  source: Unsure<PublicFigure['source']> & { kind: SourceKind | null }
  verification: Unsure<PublicFigure['verification']> & { level: VerificationLevel | null }
}

/** What a line without any column says. */
export const emptyRow: FigureRow = {
  id: null,
  subject: { collection: null, slug: null, name: null },
  claim: {},
  isCumulative: false,
  isAdditive: false,
  scope: null,
  caveat: null,
  source: { kind: null, title: null, publisher: null, date: null, url: null, excerpt: null },
  verification: { level: 'declared', by: null, on: null },
  reviewBy: null,
  codes: { iris: null, sdg: null },
}
