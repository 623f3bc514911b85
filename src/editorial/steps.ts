import type { Ability } from './abilities'
import type { Stage } from './stages'

export type StepName =
  | 'submit'
  | 'take-back'
  | 'request-changes'
  | 'approve'
  | 'publish'
  | 'schedule'
  | 'cancel-schedule'
  | 'withdraw'
  | 'schedule-withdrawal'
  | 'cancel-withdrawal'
  | 'publish-urgently'
  | 'approve-afterwards'

export type Step = {
  label: string
  /** The stages it begins from. */
  from: readonly Stage[]
  /** Where it leads; absent, the stage stays what it is. */
  to?: Stage
  ability: Ability
  /** `contributor`: only who wrote. `other`: only who did not (four eyes). `anyone`: whoever has the ability. */
  by: 'anyone' | 'contributor' | 'other'
  /** What must be true of the document beside its stage. */
  needs?: 'changes' | 'live' | 'a schedule' | 'a planned withdrawal' | 'an urgent publication'
  /** The content the person looked at, which must still be what the step is about. */
  names: 'latest' | 'urgent' | null
  /** What the person must say. */
  asks?: readonly ('reason' | 'time')[]
}

const anywhere: readonly Stage[] = ['draft', 'in-review', 'approved', 'changes-requested']

/** A table that a chief editor could check. */
export const steps: Readonly<Record<StepName, Step>> = {
  submit: {
    label: 'Soumettre à la relecture',
    from: ['draft', 'changes-requested'],
    to: 'in-review',
    ability: 'write',
    by: 'anyone',
    needs: 'changes',
    names: 'latest',
  },
  'take-back': {
    label: 'Reprendre',
    from: ['in-review', 'approved'],
    to: 'draft',
    ability: 'write',
    by: 'contributor',
    names: null,
  },
  'request-changes': {
    label: 'Demander des corrections',
    from: ['in-review'],
    to: 'changes-requested',
    ability: 'review',
    by: 'other',
    names: 'latest',
    asks: ['reason'],
  },
  approve: {
    label: 'Approuver',
    from: ['in-review'],
    to: 'approved',
    ability: 'review',
    by: 'other',
    names: 'latest',
  },
  publish: {
    label: 'Publier',
    from: ['approved'],
    to: 'draft',
    ability: 'publish',
    by: 'anyone',
    names: 'latest',
  },
  schedule: {
    label: 'Programmer la publication',
    from: ['approved'],
    ability: 'publish',
    by: 'anyone',
    names: 'latest',
    asks: ['time'],
  },
  'cancel-schedule': {
    label: 'Annuler la publication programmée',
    from: anywhere,
    ability: 'publish',
    by: 'anyone',
    needs: 'a schedule',
    names: null,
  },
  withdraw: {
    label: 'Retirer du site',
    from: anywhere,
    ability: 'publish',
    by: 'anyone',
    needs: 'live',
    names: null,
    asks: ['reason'],
  },
  'schedule-withdrawal': {
    label: 'Programmer le retrait',
    from: anywhere,
    ability: 'publish',
    by: 'anyone',
    needs: 'live',
    names: null,
    asks: ['reason', 'time'],
  },
  'cancel-withdrawal': {
    label: 'Annuler le retrait programmé',
    from: anywhere,
    ability: 'publish',
    by: 'anyone',
    needs: 'a planned withdrawal',
    names: null,
  },
  'publish-urgently': {
    label: 'Publier en urgence',
    from: anywhere,
    to: 'draft',
    ability: 'publishUrgently',
    by: 'anyone',
    needs: 'changes',
    names: 'latest',
    asks: ['reason'],
  },
  'approve-afterwards': {
    label: 'Approuver après coup',
    from: anywhere,
    ability: 'review',
    by: 'other',
    needs: 'an urgent publication',
    names: 'urgent',
  },
}

export const isStepName = (name: unknown): name is StepName =>
  typeof name === 'string' && Object.hasOwn(steps, name)
