import { passagesOf, asMarks } from '../citations'
import { searchable } from '../typography'

import { compareWithClaims, type Finding } from '../reading/comparison/compare'
import type { NamedClaim } from '../reading/comparison/known'

/** A text of a document: `label` is what the form calls it. */
export type CheckedText = { field: string; label: string; passages: readonly string[] }

/** A finding somebody answered: kept with the reason. */
export type Dismissal = { key: string; reason: string }

export type TextFinding = Finding & {
  field: string
  label: string
  /** The whole paragraph, to find the passage again in the editor. */
  passage: string
  key: string
  /** Why a person said that it is no fault; null when nobody did. */
  reason: string | null
}

type Checked = {
  texts: readonly CheckedText[]
  claims: readonly NamedClaim[]
  dismissals: readonly Dismissal[]
}

const longestKey = 400

/** The number and its sentence, without accents: a sentence that was rewritten is a finding anew. */
export const keyOf = ({ mention, sentence }: Pick<Finding, 'mention' | 'sentence'>): string =>
  `${searchable(mention.text)} · ${searchable(sentence)}`.slice(0, longestKey)

/** Every number of a document's texts, compared with the figures it may speak of. */
export const findingsIn = ({ texts, claims, dismissals }: Checked): TextFinding[] => {
  const reasons = new Map(dismissals.map(({ key, reason }) => [key, reason]))
  return texts.flatMap(({ field, label, passages }) =>
    passages.flatMap((passage) =>
      compareWithClaims(passage, claims).map((finding) => {
        const key = keyOf(finding)
        return { ...finding, field, label, passage, key, reason: reasons.get(key) ?? null }
      }),
    ),
  )
}

/** What keeps a text from being submitted: a contradiction or a number without a source, unanswered. */
export const stopsSubmission = ({ kind, reason }: TextFinding): boolean =>
  kind !== 'matches' && reason === null

/** Which fields of a collection hold texts: rich texts, and plain lines such as a headline. */
export type Texts = {
  prose: Readonly<Record<string, string>>
  lines: Readonly<Record<string, string>>
}

/** The texts of a document as they are checked; an inline figure is no number to read again. */
export function textsOf({ prose, lines }: Texts, document: unknown): CheckedText[] {
  const values: Record<string, unknown> = Object(document)
  return [
    ...Object.entries(lines).map(([field, label]) => {
      const line = values[field]
      return { field, label, passages: typeof line === 'string' && line.trim() ? [line] : [] }
    }),
    ...Object.entries(prose).map(([field, label]) => ({
      field,
      label,
      passages: passagesOf(values[field], asMarks),
    })),
  ]
}
