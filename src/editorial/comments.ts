import { can } from './abilities'
import type { Anchor, Passage } from './anchors/anchor'
import type { Person } from './roles'

export const LONGEST_COMMENT = 4_000
export const LONGEST_QUOTE = 10_000

/** `on` is an ISO date; `by` the id of an account, `name` what it was called then. */
export type Reply = { by: string | null; name: string; on: string; text: string }

/** What was said about a document, a field of it or a passage of one, and what became of it. */
export type Thread = {
  id: string
  /** A field, or a field of a group: `period.year`. */
  field: string | null
  anchor: Anchor | null
  text: string
  isBlocking: boolean
  author: string | null
  authorName: string
  on: string
  replies: Reply[]
  resolved: { by: string | null; on: string } | null
}

/** A thread as it is shown: `passage` is its passage in the latest version. */
export type ShownThread = Omit<Thread, 'resolved'> & {
  fieldLabel: string | null
  passage: Passage | null
  resolved: { name: string; on: string } | null
}

/** `prose` and `line` have passages one may comment; the others are commented whole. */
export type CommentedField = { path: string; label: string; kind: 'prose' | 'line' | 'other' }

/** What the panel asks for: open threads first, then the resolved ones, the last resolved first. */
export type Discussion = { threads: ShownThread[]; fields: CommentedField[] }

export const mayComment = (person: Person | null | undefined): boolean => can(person, 'write')

/** What was answered is not reworded. */
export const mayReword = (person: Person, { author, replies }: Thread): boolean =>
  mayComment(person) && author === person.id && replies.length === 0

export const mayFlag = (person: Person, { author }: Thread): boolean =>
  mayComment(person) && (can(person, 'review') || author === person.id)

export const inReadingOrder = <T extends Pick<Thread, 'on'> & { resolved: { on: string } | null }>(
  threads: readonly T[],
): T[] => {
  const open = threads.filter(({ resolved }) => !resolved)
  const resolved = threads.filter((thread) => thread.resolved)
  const by = (date: (thread: T) => string) => (a: T, b: T) => (date(a) < date(b) ? -1 : 1)
  return [
    ...open.toSorted(by(({ on }) => on)),
    ...resolved.toSorted(by(({ resolved }) => resolved?.on ?? '')).toReversed(),
  ]
}
