import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'

import type { Payload } from 'payload'

const USAGE = 'Usage : npm run account:password -- --email nom@exemple.fr'

/** `npm run account:password`: for whoever lost a password, or the page it was printed on. */
export async function renewPassword(payload: Payload): Promise<void> {
  const { values } = parseArgs({ options: { email: { type: 'string' } } })
  if (!values.email) throw new Error(USAGE)

  const found = await payload.find({
    collection: 'users',
    where: { email: { equals: values.email.trim().toLowerCase() } },
    depth: 0,
    limit: 1,
  })
  const account = found.docs[0]
  if (!account) throw new Error('Aucun compte ne porte cette adresse.')

  const password = randomBytes(18).toString('base64url')
  await payload.update({
    collection: 'users',
    id: account.id,
    context: { trusted: 'command' },
    // A lock is lifted with the password that caused it.
    data: { password, loginAttempts: 0, lockUntil: null },
  })
  console.log(`Nouveau mot de passe de ${account.email}, affiché une seule fois : ${password}`)
}
