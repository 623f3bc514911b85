import type { StepName } from './steps'

const publish = 'Votre rôle ne permet pas de publier ni de retirer un contenu.'
const review = 'Votre rôle ne permet pas de relire les contenus des autres.'
const write = 'Votre rôle ne permet pas d’écrire des contenus.'

/** What somebody hears whose role does not hold the ability a step asks for. */
export const abilityRefusals: Readonly<Record<StepName, string>> = {
  submit: write,
  'take-back': write,
  'request-changes': review,
  approve: review,
  publish,
  schedule: publish,
  'cancel-schedule': publish,
  withdraw: publish,
  'schedule-withdrawal': publish,
  'cancel-withdrawal': publish,
  'publish-urgently': 'Votre rôle ne permet pas de publier en urgence.',
  'approve-afterwards': review,
}
