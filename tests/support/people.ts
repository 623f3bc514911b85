import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { roleLabels, type Role } from '@/editorial/roles'
import type { User } from '@/payload-types'

/** Someone who works here: an account, its password and a session. */
export type Colleague = User & { collection: 'users'; password: string; token: string }

type Application = { name?: string; email?: string; roles: Role[] }

/** Opens an account and signs in. Hashing a password is slow on purpose: prefer `hire`, which remembers. */
export async function employ(payload: Payload, application: Application): Promise<Colleague> {
  const password = randomBytes(12).toString('base64url')
  const {
    email = `${randomBytes(6).toString('hex')}@exemple.fr`,
    name = application.roles.map((role) => roleLabels[role]).join(', '),
  } = application

  await payload.create({
    collection: 'users',
    context: { trusted: 'test' },
    data: { email, name, password, roles: application.roles },
  })
  const { token, user } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token || !user) throw new Error(`${email} could not sign in.`)
  return { ...user, collection: 'users', password, token }
}

/** `hire('writer')`: the writer of this newsroom, the same person each time. */
export function staffOf(payload: Payload) {
  const staff = new Map<Role, Promise<Colleague>>()

  return function hire(role: Role): Promise<Colleague> {
    const colleague = staff.get(role) ?? employ(payload, { roles: [role] })
    staff.set(role, colleague)
    return colleague
  }
}
