import type { StepName } from '../../steps'

/** What a dialog says and asks before a step. */
export type StepForm = {
  intro: string
  /** Sent as `note`. */
  note?: { label: string; isRequired: boolean }
  asksTime?: true
  asksReviewers?: true
  /** What could be better is listed first; while something could, the button says so. */
  despiteAdvice?: string
  done: string
  isGrave?: true
}

const reason = { label: 'Raison (elle reste dans le journal)', isRequired: true }

/** A step that is not here is decided where the changes are read: on the page « Relecture ». */
export const stepForms: Readonly<Partial<Record<StepName, StepForm>>> = {
  submit: {
    intro: 'Une autre personne relira ce contenu tel qu’il est maintenant.',
    note: { label: 'Mot pour la relecture (facultatif)', isRequired: false },
    asksReviewers: true,
    despiteAdvice: 'Soumettre quand même',
    done: 'Soumis à la relecture.',
  },
  'take-back': {
    intro: 'Ce contenu revient à l’état de brouillon. Il faudra le soumettre à nouveau.',
    done: 'Repris\u00a0: c’est de nouveau un brouillon.',
  },
  publish: {
    intro: 'La version approuvée remplace ce que les lecteurs voient.',
    done: 'Publié.',
  },
  schedule: {
    intro: 'La version approuvée paraîtra d’elle-même, à l’heure de Paris.',
    asksTime: true,
    done: 'Publication programmée.',
  },
  'cancel-schedule': {
    intro: 'Ce contenu reste approuvé\u00a0; il ne paraîtra pas de lui-même.',
    done: 'Publication programmée annulée.',
  },
  'schedule-withdrawal': {
    intro: 'Les lecteurs ne verront plus ce contenu à partir de ce moment, à l’heure de Paris.',
    asksTime: true,
    note: reason,
    done: 'Retrait programmé.',
  },
  'cancel-withdrawal': {
    intro: 'Ce contenu reste en ligne.',
    done: 'Retrait programmé annulé.',
  },
  withdraw: {
    intro: 'Les lecteurs ne verront plus ce contenu, dès maintenant.',
    note: reason,
    done: 'Retiré du site.',
    isGrave: true,
  },
  'publish-urgently': {
    intro:
      'Ce contenu paraît sans relecture. Les relecteurs en sont informés, et une autre personne devra l’approuver après coup.',
    note: reason,
    despiteAdvice: 'Publier quand même',
    done: 'Publié en urgence\u00a0: à relire après coup.',
    isGrave: true,
  },
  'approve-afterwards': {
    intro: 'Vous approuvez ce qui a été publié en urgence.',
    done: 'Approuvé après coup.',
  },
}
