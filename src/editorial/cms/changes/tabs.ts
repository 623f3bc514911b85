import type { EditConfig } from 'payload'

import { historyPage, reviewPage } from '../../documentPages'

/** Beside the form of every document: what is to be read again, and who did what. */
export const reviewTabs = {
  review: {
    Component: '@/editorial/admin/review/ReviewView#ReviewView',
    meta: { title: 'Relecture' },
    path: reviewPage,
    tab: { href: reviewPage, label: 'Relecture', order: 200 },
  },
  history: {
    Component: '@/editorial/admin/history/HistoryView#HistoryView',
    meta: { title: 'Historique' },
    path: historyPage,
    tab: { href: historyPage, label: 'Historique', order: 300 },
  },
  // The history lists, compares and restores versions, with the steps between them.
  versions: { tab: { condition: () => false } },
} as const satisfies EditConfig
