import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'

import type { Payload } from 'payload'

import { roleLabels, type Role } from '@/editorial/roles'

const USAGE = `Usage : npm run account:create -- --email nom@exemple.fr --name "Prénom Nom" --roles admin
Rôles : ${Object.keys(roleLabels).join(', ')} (plusieurs séparés par des virgules).
Le mot de passe est tiré au sort et affiché une fois ; il se change dans l’admin.`

type Answers = { email: string; name: string; roles: Role[] }

const isRole = (word: string): word is Role => Object.hasOwn(roleLabels, word)

async function readAnswers(): Promise<Answers> {
  const { values } = parseArgs({
    options: { email: { type: 'string' }, name: { type: 'string' }, roles: { type: 'string' } },
  })
  const asked = createInterface({ input: process.stdin, output: process.stdout })
  const ask = async (question: string, fallback?: string) => {
    if (!process.stdin.isTTY) return fallback ?? ''
    return (await asked.question(question)) || (fallback ?? '')
  }
  try {
    const email = values.email ?? (await ask('Adresse électronique : '))
    const name = values.name ?? (await ask('Nom : '))
    const words = (values.roles ?? (await ask('Rôles [admin] : ', 'admin'))).split(/[\s,]+/)
    return { email: email.trim(), name: name.trim(), roles: words.filter(isRole) }
  } finally {
    asked.close()
  }
}

/** `npm run account:create`: the only way to the first account. */
export async function createAccount(payload: Payload): Promise<void> {
  const { email, name, roles } = await readAnswers()
  if (!/^\S+@\S+\.\S+$/.test(email) || !name || roles.length === 0) throw new Error(USAGE)

  const password = randomBytes(18).toString('base64url')
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { equals: email } },
  })
  if (totalDocs > 0) throw new Error('Un compte porte déjà cette adresse.')

  await payload.create({
    collection: 'users',
    context: { trusted: 'command' },
    data: { email, name, password, roles },
  })
  console.log(`Compte créé : ${email} (${roles.map((role) => roleLabels[role]).join(', ')})`)
  console.log(`Mot de passe, affiché une seule fois : ${password}`)
}
