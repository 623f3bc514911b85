import { can } from './abilities'
import type { Person } from './roles'

/** How long a preview link may last, in days. */
export const previewDays = { least: 1, usual: 7, most: 30 } as const

/** « Pour qui » is a name, not a letter. */
export const longestRecipient = 120

/** Whoever may write may have a draft read, and end what anyone of the newsroom began. */
export const mayShare = (person: Person | null | undefined): boolean => can(person, 'write')

export const linkStateLabels = {
  open: 'en cours',
  expired: 'expiré',
  revoked: 'révoqué',
} as const

export type LinkState = keyof typeof linkStateLabels

type Dated = { expiresOn: string; revokedOn?: string | null }

export function linkState({ expiresOn, revokedOn }: Dated, now: Date): LinkState {
  if (revokedOn) return 'revoked'
  return new Date(expiresOn) > now ? 'open' : 'expired'
}

/** A number of days as asked for, the usual one when nothing is; null when it cannot be. */
export function readPreviewDays(asked: unknown): number | null {
  if (asked === undefined || asked === null) return previewDays.usual
  const { least, most } = previewDays
  const isDays = typeof asked === 'number' && Number.isInteger(asked)
  return isDays && asked >= least && asked <= most ? asked : null
}

const DAY_MS = 24 * 60 * 60 * 1000

export const expiryAfter = (days: number, now: Date): string =>
  new Date(now.getTime() + days * DAY_MS).toISOString()

/** A link as the newsroom sees it. What opens it is in no list: it is shown once, to who makes it. */
export type PreviewLink = {
  id: string
  recipient: string | null
  createdBy: string | null
  createdOn: string
  expiresOn: string
  openings: number
  openedOn: string | null
  state: LinkState
  /** The version it shows, and whether the document was saved again since. */
  version: string
  isLatest: boolean
  mayRevoke: boolean
}

/** What making a link answers. */
export type NewPreviewLink = { address: string; link: PreviewLink; message: string }
