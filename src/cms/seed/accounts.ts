import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { roleLabels } from '@/editorial/roles'

import { accounts } from './content/accounts'
import type { Writer } from './transaction'

/** Known to whoever ran the seed, and to nobody else: the database keeps only a hash. */
export type DemoAccount = { name: string; email: string; password: string; role: string }

const randomPassword = () => randomBytes(18).toString('base64url')

export async function openAccounts(payload: Payload, writer: Writer): Promise<DemoAccount[]> {
  const opened: DemoAccount[] = []
  for (const { email, name, roles } of accounts) {
    const password = randomPassword()
    await payload.create({
      ...writer(),
      collection: 'users',
      data: { email, name, roles, password },
    })
    opened.push({ name, email, password, role: roles.map((role) => roleLabels[role]).join(', ') })
  }
  return opened
}
