import { documentAddress, reviewPage } from './documentPages'
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
  overdue: 'Ouvrir la relecture',
}

/** What is to be read again is read where its changes are shown. */
const toReview: readonly NoticeKind[] = ['review-asked', 'urgent', 'overdue']

type Told = { kind: NoticeKind; contentType?: string | null; document?: string | null }

const admin = '/admin'
export const noticesPath = `${admin}/notifications`
/** Where a person chooses what she is told by e-mail. */
export const accountPath = `${admin}/account`

export const documentPath = (contentType: string, document: string): string =>
  documentAddress(admin, {
    collection: encodeURIComponent(contentType),
    id: encodeURIComponent(document),
  })

/** Where the person can act on what she is told; her notifications when it is about no document. */
export function noticePath({ kind, contentType, document }: Told): string {
  if (!contentType || !document) return noticesPath
  const path = documentPath(contentType, document)
  return toReview.includes(kind) ? `${path}${reviewPage}` : path
}

/** The one way out of what is told together of one document. */
export function wayOf([first, ...rest]: readonly [Told, ...Told[]]) {
  if (rest.every(({ kind }) => kind === first.kind)) {
    return { path: noticePath(first), action: noticeActions[first.kind] }
  }
  return { path: noticePath({ ...first, kind: 'decision' }), action: noticeActions.decision }
}
