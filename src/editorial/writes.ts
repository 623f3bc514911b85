import type { Ability } from './abilities'

/** What a write asks for, whatever door it came through. */
export type Write = {
  operation: 'create' | 'update' | 'restoreVersion' | 'delete'
  /** The caller asked to save a draft beside the live content. */
  asDraft: boolean
  status: 'draft' | 'published' | undefined
  /** Several documents chosen by a filter, not one by its id. */
  inBulk: boolean
  duplicates: boolean
  /** Puts into the trash (true), takes out of it (false), or neither (undefined). */
  trashes: boolean | undefined
}

export type Intent = 'save' | 'publish' | 'withdraw' | 'trash' | 'untrash' | 'erase'

type Rule = { intent: Intent; when: (write: Write) => boolean }

/** Read from the top, the first that fits names the intent. */
const intents: readonly Rule[] = [
  { intent: 'erase', when: ({ operation }) => operation === 'delete' },
  { intent: 'trash', when: ({ trashes }) => trashes === true },
  { intent: 'untrash', when: ({ trashes }) => trashes === false },
  {
    intent: 'save',
    when: ({ duplicates, operation }) => duplicates || operation === 'restoreVersion',
  },
  { intent: 'publish', when: ({ status }) => status === 'published' },
  {
    intent: 'withdraw',
    when: ({ operation, status, asDraft }) =>
      operation === 'update' && status === 'draft' && !asDraft,
  },
]

export const intentOf = (write: Write): Intent =>
  intents.find(({ when }) => when(write))?.intent ?? 'save'

export const abilityFor = {
  save: 'write',
  publish: 'publish',
  withdraw: 'publish',
  trash: 'erase',
  untrash: 'erase',
  erase: 'erase',
} as const satisfies Record<Intent, Ability>

export const refusals = {
  save: 'Votre rôle ne permet pas d’écrire des contenus.',
  publish: 'Votre rôle ne permet pas de publier : enregistrez un brouillon.',
  withdraw: 'Votre rôle ne permet pas de retirer un contenu publié.',
  trash: 'Votre rôle ne permet pas de mettre un contenu à la corbeille.',
  untrash: 'Votre rôle ne permet pas de sortir un contenu de la corbeille.',
  erase: 'Votre rôle ne permet pas de supprimer un contenu.',
} as const satisfies Record<Intent, string>

/** What nobody does by a plain write, whatever the role: there is a step for it. */
export const onlyBySteps: Readonly<Partial<Record<Intent, string>>> = {
  publish:
    'Un contenu se publie par étapes : soumettez-le à la relecture, faites-le approuver, puis publiez-le.',
  withdraw: 'Un contenu se retire par l’étape « Retirer du site », avec une raison.',
}

/** Doors that stay shut to everybody, because what they do to live content cannot be foreseen. */
export function neverAllowed(write: Write, intent: Intent): string | undefined {
  if (write.operation === 'restoreVersion' && !write.asDraft) {
    return 'Une ancienne version se restaure comme brouillon, puis se publie.'
  }
  if (write.inBulk && (intent === 'publish' || intent === 'withdraw')) {
    return 'La publication et le retrait se font document par document.'
  }
  return undefined
}
