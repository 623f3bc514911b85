import { parseArgs } from 'node:util'

import { run } from '../commands/run'
import type { DemoAccount } from './accounts'
import { NotAnEmptyDatabase, seed } from './seed'

const { values } = parseArgs({ options: { 'if-empty': { type: 'boolean' } } })

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

/** `npm run seed`. With `--if-empty`, a database in use is a reason to stop, not an error. */
await run(async (payload) => {
  try {
    const outcome = await seed(payload, (step) => console.log(`· ${step}`))
    if (outcome.status === 'seeded') printAccounts(outcome.accounts)
    else if (outcome.missing.length > 0) {
      console.log(`  Absents depuis : ${outcome.missing.join(', ')}`)
    }
  } catch (error) {
    if (!(values['if-empty'] && error instanceof NotAnEmptyDatabase)) throw error
    console.log('La base contient déjà des contenus : rien n’a été changé.')
  }
})
