import { natureLabels, sourceLabels, verificationLabels } from './claim'
import type { Figure } from './figure'
import { ageText, figureParts, wording } from './model'
import { hardSpace, typeset } from './typography'

type Shared = Pick<Figure, 'claim' | 'source' | 'verification'>

/** What the picture of a figure says, line by line. Any of `prefix` and `words` may be empty. */
export type ShareLines = {
  prefix: string
  numeral: string
  words: string
  /** « donnée de 2015 », « objectif 2020, résultat non publié ». */
  age: string | null
  /** Whose figure it is. */
  subject: string
  /** « Objectif, déclaré » */
  worth: string
  /** « Source : Ashoka France, 2018 » */
  source: string
}

/** A picture travels without its page: it says whose figure it is, what it is worth and on whose word. */
export function shareLines(figure: Shared, subject: string, today: string): ShareLines {
  const { prefix, numeral, unit, rest } = figureParts(figure.claim)
  const { nature } = figure.claim
  const level = verificationLabels[figure.verification.level]

  return {
    prefix,
    numeral,
    words: [unit, rest].filter((words) => words !== '').join(' '),
    age: ageText(figure.claim, today),
    subject: typeset(subject),
    worth: capitalised(`${natureLabels[nature ?? 'achieved']}, ${level}`),
    source: sourceLine(figure),
  }
}

/** The same for those who do not see the picture. */
export function shareText(figure: Shared, subject: string, today: string): string {
  const age = ageText(figure.claim, today)
  const sentence = `${typeset(subject)}${hardSpace}: ${wording(figure.claim, 'long')}`
  return age ? `${sentence} (${age})` : sentence
}

function sourceLine({ source: { kind, publisher, title, date } }: Shared): string {
  const name = typeset(publisher ?? title ?? sourceLabels[kind])
  return [`Source${hardSpace}: ${name}`, date?.slice(0, 4)].filter(Boolean).join(', ')
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
