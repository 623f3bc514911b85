import type { NoticeKind } from './notices'

/** What the link of a notice says. */
export const noticeActions: Readonly<Record<NoticeKind, string>> = {
  'review-asked': 'Relire',
  decision: 'Ouvrir le document',
  'approval-voided': 'Ouvrir le document',
  comment: 'Voir le commentaire',
  published: 'Ouvrir le document',
  schedule: 'Ouvrir le document',
  urgent: 'Relire',
  overdue: 'Ouvrir le document',
}

type Told = { contentType?: string | null; document?: string | null }

export const noticesPath = '/admin/notifications'
/** Where a person chooses what she is told by e-mail. */
export const accountPath = '/admin/account'

/** Where the person can act on what she is told; her notifications when it is about no document. */
export function noticePath({ contentType, document }: Told): string {
  if (!contentType || !document) return noticesPath
  const place = [contentType, document].map(encodeURIComponent).join('/')
  return `/admin/collections/${place}`
}
