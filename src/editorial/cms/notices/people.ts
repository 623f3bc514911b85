import type { Payload, PayloadRequest, Where } from 'payload'

import { noJoins } from '@/cms/databases/noJoins'

import { can, type Ability } from '../../abilities'
import type { NoticeKind } from '../../notices'
import type { Role } from '../../roles'

export type Reader = Partial<PayloadRequest> & { payload: Payload }

/** An account as the database has it. */
export type Account = {
  id: string
  email: string
  name: string
  roles?: readonly Role[] | null
  lockUntil?: Date | string | null
  mailedAbout?: readonly string[] | null
}

/** Too many wrong passwords: for now nobody can sign in to this account. */
export const isLocked = ({ lockUntil }: Account, now = new Date()): boolean =>
  Boolean(lockUntil) && new Date(lockUntil ?? 0) > now

/** An account that was never asked wants all of it; an empty choice wants nothing. */
export const wantsMailAbout = (kind: NoticeKind, { mailedAbout }: Account): boolean =>
  mailedAbout?.includes(kind) ?? true

/** The accounts that have these ids; the deleted ones are left out. */
export async function accountsOf(ids: readonly string[], req: Reader): Promise<Account[]> {
  if (ids.length === 0) return []
  return read({ id: { in: [...ids] } }, req)
}

/** The unlocked accounts whose roles hold the ability, by name. */
export async function accountsWhoCan(ability: Ability, req: Reader): Promise<Account[]> {
  const accounts = await read({}, req)
  return accounts.filter(
    (account) => !isLocked(account) && can({ id: account.id, roles: account.roles ?? [] }, ability),
  )
}

/** Their ids. */
export async function peopleWhoCan(ability: Ability, req: Reader): Promise<string[]> {
  return (await accountsWhoCan(ability, req)).map(({ id }) => id)
}

async function read(where: Where, req: Reader): Promise<Account[]> {
  const all = { collection: 'users', pagination: false, sort: 'name' } as const
  const found = await req.payload.db.find<Account>({ ...all, ...noJoins, req, where })
  return found.docs
}
