import type { Revision } from '../revisions/revision'
import type { Notice } from '../notices/tell'
import type { Underway } from './takeStep'

/** What a step does beside moving the stage. */
export type Effect = {
  change: Partial<Revision>
  /** What the journal keeps beside the note. */
  details?: object
  notices: Pick<Notice, 'kind' | 'to' | 'sentence'>[]
}

export const now = (): string => new Date().toISOString()
export const nameOf = ({ req }: Underway): string => req.user?.name ?? 'Quelqu’un'
export const titled = ({ member }: Underway): string => `« ${member.revision.title} »`

/** Who wrote it and who sent it: those whom a decision concerns. */
export const authors = ({ member: { revision } }: Underway): string[] => [
  ...(revision.contributors ?? []),
  ...(revision.submittedBy ? [revision.submittedBy] : []),
]
