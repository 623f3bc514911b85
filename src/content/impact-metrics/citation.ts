import { longDate } from '@/design/dates'

import { natureLabels, sourceLabels, verificationLabels } from './claim'
import type { Figure } from './figure'
import { wording } from './model'
import { isExpiredTarget } from './time'
import { hardSpace, narrowSpace, typeset } from './typography'

type Cited = Pick<Figure, 'claim' | 'source' | 'verification'>

type Citing = {
  /** The name of whoever the figure is about. */
  subject: string
  siteName: string
  /** Where the figure stands, complete with its site. */
  address: string
  /** The day it is read, as an ISO date. */
  today: string
}

/** A sentence ready to be quoted: what is claimed, of whom, on whose word, and where it was read. */
export function citation(figure: Cited, { subject, siteName, address, today }: Citing): string {
  const judged = [
    subject,
    isExpiredTarget(figure.claim, today) ? 'résultat non publié' : '',
    `source${hardSpace}: ${sourceWords(figure)}`,
    worthWords(figure),
  ].filter((words) => words !== '')
  const sentence = capitalised(wording(figure.claim, 'long'))

  return `${sentence} (${judged.join(`${narrowSpace}; `)}). ${siteName}, ${address}, consulté le ${longDate(today)}.`
}

/** « Ashoka France, Les pionniers de la co-création, s. d. » */
function sourceWords({ source: { kind, title, publisher, date } }: Cited): string {
  const named = [publisher, title].filter((words) => words !== null).map(typeset)
  const dated = (date && longDate(date)) || `s.${hardSpace}d.`
  return [...(named.length > 0 ? named : [sourceLabels[kind]]), dated].join(', ')
}

/** A result is what one expects; whatever is not one says so. */
function worthWords({ claim: { nature }, verification: { level, by } }: Cited): string {
  const kind = nature && nature !== 'achieved' ? natureLabels[nature] : null
  return [kind, verificationLabels[level], by].filter(Boolean).join(', ')
}

const capitalised = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)
