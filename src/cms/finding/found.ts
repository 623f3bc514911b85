import type { CollectionSlug } from 'payload'

/** A relation whose other end lends its name: a profile is found by its organisation. */
export type Tie =
  | { kind: 'names'; field: string; to: CollectionSlug }
  | { kind: 'named by'; from: CollectionSlug; field: string }
  | { kind: 'names one of'; field: string; to: readonly CollectionSlug[] }

/** Where the newsroom looks for a document besides its title. */
export type Found = { texts: readonly string[]; ties: readonly Tie[] }

const names = (field: string, to: CollectionSlug): Tie => ({ kind: 'names', field, to })
const namedBy = (from: CollectionSlug, field: string): Tie => ({ kind: 'named by', from, field })

/** What is found by name in the admin, and how. */
export const found: Partial<Record<CollectionSlug, Found>> = {
  pioneers: {
    texts: ['headline'],
    ties: [
      names('organisation', 'organisations'),
      names('themes', 'themes'),
      namedBy('programmes', 'pioneers'),
    ],
  },
  programmes: {
    texts: ['summary'],
    ties: [
      names('organisation', 'organisations'),
      names('partners', 'organisations'),
      names('pioneers', 'pioneers'),
      names('themes', 'themes'),
    ],
  },
  themes: { texts: ['summary'], ties: [] },
  organisations: {
    texts: ['summary'],
    ties: [namedBy('pioneers', 'organisation'), namedBy('programmes', 'organisation')],
  },
  'impact-metrics': {
    texts: ['scope'],
    ties: [{ kind: 'names one of', field: 'subject', to: ['pioneers', 'programmes'] }],
  },
  pages: { texts: ['summary'], ties: [] },
  media: { texts: ['filename', 'credit'], ties: [] },
  users: { texts: ['email'], ties: [] },
}
