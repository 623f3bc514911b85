import type { StepName } from './steps'

/** What the journal tells: the steps, and what happens to a document beside them. */
export const deedLabels = {
  submit: 'Soumission à la relecture',
  'take-back': 'Reprise',
  'request-changes': 'Demande de corrections',
  approve: 'Approbation',
  publish: 'Publication',
  schedule: 'Publication programmée',
  'cancel-schedule': 'Programmation annulée',
  withdraw: 'Retrait du site',
  'schedule-withdrawal': 'Retrait programmé',
  'cancel-withdrawal': 'Retrait programmé annulé',
  'publish-urgently': 'Publication en urgence',
  'approve-afterwards': 'Approbation après coup',
  'approval-voided': 'Approbation annulée par une modification',
  'schedule-refused': 'Publication programmée refusée',
  'withdrawal-refused': 'Retrait programmé refusé',
  trash: 'Mise à la corbeille',
  untrash: 'Sortie de la corbeille',
  erase: 'Effacement définitif',
} as const satisfies Readonly<Record<StepName, string>> & Readonly<Record<string, string>>

/** What a record tells: a step, or what is done to a document beside the steps. */
export type DeedName = keyof typeof deedLabels
