/** What a person may be told, and the words of the preference that turns its e-mail off. */
export const noticeKinds = {
  'review-asked': 'Une relecture m’est demandée',
  decision: 'Une décision est prise sur ce que j’ai écrit',
  'approval-voided': 'Une approbation est annulée par une modification',
  comment: 'Un commentaire ou une réponse me concerne',
  published: 'Ce que j’ai écrit ou approuvé est publié ou retiré',
  schedule: 'Une publication programmée est annulée ou n’a pas eu lieu',
  urgent: 'Une publication en urgence est à relire',
  overdue: 'Une relecture est en retard',
} as const

export type NoticeKind = keyof typeof noticeKinds
