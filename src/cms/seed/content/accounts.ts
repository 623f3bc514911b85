import type { SeedAccount } from './content'

/** One person per role, so that each part of the newsroom can be tried. `.test` never receives mail. */
export const accounts: SeedAccount[] = [
  { email: 'redaction@exemple.test', name: 'Rédaction de démonstration', roles: ['writer'] },
  { email: 'relecture@exemple.test', name: 'Relecture de démonstration', roles: ['reviewer'] },
  { email: 'publication@exemple.test', name: 'Publication de démonstration', roles: ['editor'] },
  {
    email: 'administration@exemple.test',
    name: 'Administration de démonstration',
    roles: ['admin'],
  },
]
