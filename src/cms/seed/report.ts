import type { Payload } from 'payload'

import type { DemoAccount } from './accounts'
import { NotAnEmptyDatabase, seed } from './seed'

function printAccounts(accounts: readonly DemoAccount[]): void {
  const rows = [
    ['Compte', 'Adresse', 'Mot de passe'],
    ...accounts.map(({ role, email, password }) => [role, email, password]),
  ]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))

  console.log('\nComptes de démonstration (mots de passe affichés une seule fois) :\n')
  for (const row of rows) {
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`)
  }
  console.log('')
}

type Options = {
  /** A database in use is a reason to stop, not an error. */
  ifEmpty: boolean
}

/** @throws NotAnEmptyDatabase, unless `ifEmpty`, when the database holds anything but the seed. */
export async function seedAndReport(payload: Payload, { ifEmpty }: Options): Promise<void> {
  try {
    const outcome = await seed(payload, (step) => console.log(`· ${step}`))
    if (outcome.status === 'seeded') printAccounts(outcome.accounts)
    else if (outcome.missing.length > 0) {
      console.log(`  Absents depuis : ${outcome.missing.join(', ')}`)
    }
  } catch (error) {
    if (!(ifEmpty && error instanceof NotAnEmptyDatabase)) throw error
    console.log('La base contient déjà des contenus : rien n’a été changé.')
  }
}
