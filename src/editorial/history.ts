import { dayInParis } from './days'
import type { DeedName } from './deeds'

/** A version as it was saved. `by` is the id of an account, null for a command of the site. */
export type Saved = {
  id: string
  on: string
  by: string | null
  isPublication: boolean
  /** 1 for the first version of the document. */
  number: number
  /** The version before this one, whoever saved it. */
  previous: string | null
}

/** What the journal keeps of a document. */
export type Deed = {
  seq: number
  on: string
  by: string | null
  /** The name the person had. */
  byName: string | null
  step: string
  note: string | null
  version: string | null
  details: unknown
}

export type Entry =
  /** `wrote`: the version that the step itself saved. */
  | { kind: 'deed'; deed: Deed; wrote: Saved | null }
  /** Saves of one person, one after the other on one day, the newest first. */
  | { kind: 'saves'; by: string | null; saves: Saved[] }

const words: Readonly<Record<DeedName, string>> = {
  submit: 'a soumis à la relecture',
  'take-back': 'a repris',
  'request-changes': 'a demandé des corrections',
  approve: 'a approuvé',
  publish: 'a publié',
  schedule: 'a programmé la publication',
  'cancel-schedule': 'a annulé la publication programmée',
  withdraw: 'a retiré du site',
  'schedule-withdrawal': 'a programmé le retrait',
  'cancel-withdrawal': 'a annulé le retrait programmé',
  'publish-urgently': 'a publié en urgence, sans relecture',
  'approve-afterwards': 'a approuvé après coup',
  'approval-voided': 'a modifié après l’approbation, qui ne vaut plus',
  'schedule-refused': 'La publication programmée n’a pas eu lieu',
  'withdrawal-refused': 'Le retrait programmé n’a pas eu lieu',
  trash: 'a mis à la corbeille',
  untrash: 'a sorti de la corbeille',
  erase: 'a supprimé',
}

const isKnown = (step: string): step is keyof typeof words => Object.hasOwn(words, step)

/** « a approuvé » : what was done, after the name of who did it. */
export const deedWords = (step: string): string => (isKnown(step) ? words[step] : step)

/** What did not happen at its hour has nobody to name: the words are a whole sentence. */
export const isOfNobody = (step: string): boolean =>
  step === 'schedule-refused' || step === 'withdrawal-refused'

/** These steps save a version just before they are recorded. */
const writing: readonly string[] = ['publish', 'publish-urgently', 'withdraw', 'trash', 'untrash']

const MOMENT_MS = 10_000

const isOf = ({ step, by, on }: Deed, saved: Saved): boolean =>
  writing.includes(step) &&
  by === saved.by &&
  Date.parse(on) - Date.parse(saved.on) < MOMENT_MS &&
  (step.startsWith('publish') ? saved.isPublication : true)

type Saves = Extract<Entry, { kind: 'saves' }>

const isPublished = ({ saves: [newest] }: Saves): boolean => newest?.isPublication ?? true

type Moment = { on: string; deed: Deed } | { on: string; saved: Saved }

const newestFirst = (one: Moment, other: Moment): number =>
  one.on === other.on ? 0 : one.on < other.on ? 1 : -1

/** Who did what and when, the newest first: saves grouped so that they do not drown the steps. */
export function timeline(saves: readonly Saved[], deeds: readonly Deed[]): Entry[] {
  const moments: Moment[] = [
    ...deeds.map((deed) => ({ on: deed.on, deed })),
    ...saves.map((saved) => ({ on: saved.on, saved })),
  ]
  const entries: Entry[] = []
  let day = ''
  // What a step recorded stands above what it saved, when both fall on one millisecond.
  for (const moment of moments.sort(newestFirst)) {
    const last = entries.at(-1)
    if ('deed' in moment) {
      entries.push({ kind: 'deed', deed: moment.deed, wrote: null })
      continue
    }
    const { saved } = moment
    const today = dayInParis(saved.on)
    const continues =
      last?.kind === 'saves' &&
      last.by === saved.by &&
      day === today &&
      !saved.isPublication &&
      !isPublished(last)
    day = today
    if (last?.kind === 'deed' && !last.wrote && isOf(last.deed, saved)) last.wrote = saved
    else if (continues) last.saves.push(saved)
    else entries.push({ kind: 'saves', by: saved.by, saves: [saved] })
  }
  return entries
}

/** The moment of the oldest thing an entry holds: the next page begins before it. */
export const oldestOf = (entry: Entry): string =>
  entry.kind === 'deed' ? (entry.wrote?.on ?? entry.deed.on) : (entry.saves.at(-1)?.on ?? '')

export const newestOf = (entry: Entry): string =>
  entry.kind === 'deed' ? entry.deed.on : (entry.saves[0]?.on ?? '')
