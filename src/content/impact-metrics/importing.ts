import { hardSpace, narrowSpace } from './typography'

/** What will become of a line, in the words of the page that shows it. */
export type ShownFate = 'create' | 'update' | 'unchanged' | 'refuse'

export const shownFates = ['create', 'update', 'unchanged', 'refuse'] as const

export const fateLabels: Record<ShownFate, string> = {
  create: 'à créer',
  update: 'à modifier',
  unchanged: 'inchangés',
  refuse: 'refusés',
}

/** `column`: its heading in the file, null when the whole line is meant. */
export type RowMessage = { column: string | null; text: string }

export type PlannedRow = {
  /** As a spreadsheet numbers it: the headings are line 1. */
  line: number
  fate: ShownFate
  /** How the figure will read; null for a refused line. */
  wording: string | null
  subject: string
  messages: RowMessage[]
}

/** How many rows of a fate the answer lists; `counts` has them all. */
export const mostListed: Record<ShownFate, number> = {
  create: 500,
  update: 500,
  unchanged: 100,
  refuse: 1_000,
}

/**
 * Drafts that one import writes. All of them or none means one transaction, which keeps every other
 * writer waiting, and which MongoDB ends after a minute: a file of changes beyond this is cut in pieces.
 */
export const mostWritten = 500

export type Counts = Record<ShownFate, number>

export type ImportPlan = {
  /** To be sent back with the same file: names the file and what the database held of its lines. */
  token: string
  rows: PlannedRow[]
  counts: Counts
  /** Why this file cannot be imported as it is, although its lines can be read; null when it can. */
  obstacle: string | null
  /** Profiles to be created, with a name and an address, for subjects nobody knows yet. */
  newSubjects: number
}

export type ImportReport = {
  created: number
  updated: number
  /** Names of the profiles that now exist as drafts. */
  newSubjects: string[]
}

const base = '/api/impact-metrics/import'

export const importAddresses = {
  model: `${base}/model`,
  plan: `${base}/plan`,
  apply: (token: string, skipRefused: boolean) =>
    `${base}/apply?${new URLSearchParams({ token, skipRefused: String(skipRefused) })}`,
} as const

export const importPage = '/importer-des-chiffres'

const grouped = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, narrowSpace)

/** « 1 brouillon », « 3 brouillons », « 5 000 brouillons ». */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)}${hardSpace}${count < 2 ? one : many}`

export const accepted = ({ create, update }: Counts): number => create + update

/** What keeps a file from being imported, in words for whoever sends it. */
export function obstacleOf(counts: Counts): string | null {
  if (accepted(counts) > mostWritten) {
    return `Ce fichier écrirait ${counted(accepted(counts), 'brouillon')}, et un import en écrit ${mostWritten} au plus\u00a0: découpez-le en plusieurs fichiers.`
  }
  if (accepted(counts) > 0) return null
  return counts.refuse > 0
    ? 'Aucune ligne ne peut être importée\u00a0: corrigez-les, puis recommencez l’essai.'
    : 'La base dit déjà tout ce que dit ce fichier\u00a0: il n’y a rien à importer.'
}
