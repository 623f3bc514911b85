/** What a person may be told, in words short enough for a choice among them. */
export const noticeKinds = {
  'review-asked': 'Relecture demandée',
  decision: 'Décision de relecture',
  'approval-voided': 'Approbation annulée',
  comment: 'Commentaire, réponse',
  published: 'Mise en ligne, retrait',
  schedule: 'Programmation',
  urgent: 'Publication urgente',
  overdue: 'Relecture en retard',
} as const

export type NoticeKind = keyof typeof noticeKinds
