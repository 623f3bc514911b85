import type { Revision } from '../revisions/revision'
import type { Notice } from '../notices/tell'
import { named } from './package'
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
export const titled = ({ member }: Underway): string => named(member)

/** « Chea Lun » (avec 4 contenus joints). */
export function titledWhole(underway: Underway): string {
  const others = underway.together.length - 1
  if (others === 0) return titled(underway)
  return `${titled(underway)} (avec ${others === 1 ? 'un contenu joint' : `${others} contenus joints`})`
}

/** Who wrote any of it and who sent it: those whom a decision concerns. */
export const authors = ({ together }: Underway): string[] =>
  together.flatMap(({ revision: { contributors, submittedBy } }) => [
    ...(contributors ?? []),
    ...(submittedBy ? [submittedBy] : []),
  ])
