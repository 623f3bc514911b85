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
  /** A number that may be two, as each would be written, and which of them it is taken for. */
  question: Question | null
}

/** « 1,250 » is one and a quarter, or one thousand two hundred and fifty. */
export type NumberReading = 'decimal' | 'thousands'
export type Question = Record<NumberReading, string> & { reading: NumberReading | null }

/** What somebody answered: for all lines, and otherwise for some. Lines are as a spreadsheet numbers them. */
export type Answers = { all?: NumberReading; lines: Readonly<Record<number, NumberReading>> }

export const noAnswer: Answers = { lines: {} }

const isReading = (word: string | undefined): word is NumberReading =>
  word === 'decimal' || word === 'thousands'

/** « all:thousands,12:decimal », as addresses say it. */
export const answersIn = (words: string | null): Answers => {
  const said = (words ?? '').split(',').map((one) => one.split(':'))
  const answers = said.flatMap(([about = '', word]) => (isReading(word) ? [{ about, word }] : []))
  const all = answers.find(({ about }) => about === 'all')?.word
  const lines = answers.filter(({ about }) => /^\d+$/.test(about))
  return {
    ...(all && { all }),
    lines: Object.fromEntries(lines.map(({ about, word }) => [about, word])),
  }
}

const answersAsWords = ({ all, lines }: Answers): string =>
  [...(all ? [['all', all]] : []), ...Object.entries(lines)].map((one) => one.join(':')).join(',')

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
  /** How many lines have a number that may be two, answered or not. */
  questions: number
  /** How the file was read, when that is not as usual. */
  remarks: string[]
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

const asked = (answers: Answers, more: Record<string, string> = {}) =>
  new URLSearchParams({ ...more, numbers: answersAsWords(answers) })

export const importAddresses = {
  model: `${base}/model`,
  plan: (answers: Answers) => `${base}/plan?${asked(answers)}`,
  refused: (answers: Answers) => `${base}/refused?${asked(answers)}`,
  apply: (token: string, skipRefused: boolean, answers: Answers) =>
    `${base}/apply?${asked(answers, { token, skipRefused: String(skipRefused) })}`,
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
