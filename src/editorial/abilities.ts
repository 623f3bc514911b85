import type { Person, Role } from './roles'

const holders = {
  /** Create, edit, submit, comment. */
  write: ['writer', 'reviewer', 'editor'],
  /** Approve, ask for changes, say how a figure was verified. */
  review: ['reviewer', 'editor'],
  /** Publish, schedule, withdraw. */
  publish: ['editor'],
  /** Publish without an approval, with a reason, to be reviewed afterwards. */
  publishUrgently: ['editor', 'admin'],
  /** Trash, restore from the trash, delete for good. */
  erase: ['editor'],
  /** Users, roles, sessions and site settings. */
  manageAccounts: ['admin'],
} as const satisfies Record<string, readonly Role[]>

export type Ability = keyof typeof holders

export function can(person: Person | null | undefined, ability: Ability): boolean {
  const allowed: readonly Role[] = holders[ability]
  return person?.roles.some((role) => allowed.includes(role)) ?? false
}
