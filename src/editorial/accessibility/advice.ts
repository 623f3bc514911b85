import { typeset } from '@/content/impact-metrics/typography'

import type { Anchor } from '../anchors/anchor'
import { rules, type RuleCode, type Severity } from './rules'

/** A field of a form: its path, and what the form calls it. */
export type Place = { field: string; label: string }

export type Found = Place & {
  code: RuleCode
  /** The words it is about, to be read. */
  quote: string | null
  /** The same words, to be found again in the text; null where it is about the whole field. */
  anchor: Anchor | null
  /** The picture whose own page is to be corrected. */
  picture: string | null
}

export type Advice = Found & { severity: Severity; sentence: string }

const longestQuote = 120

/** About a field as a whole; `words` is what it says. */
export function aboutField(code: RuleCode, place: Place, words = ''): Found {
  const { field, label } = place
  return { code, field, label, quote: quoted(words), anchor: null, picture: null }
}

export function quoted(words: string): string | null {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line === '') return null
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1).trimEnd()}…` : line
}

/** What readers are kept out by comes first; within it, the order of the form. */
export function inOrder(found: readonly Found[]): Advice[] {
  const advice = found.map((one) => {
    const { severity, sentence } = rules[one.code]
    return { ...one, severity, sentence: typeset(sentence) }
  })
  const having = (severity: Severity) => advice.filter((one) => one.severity === severity)
  return [...having('to-fix'), ...having('to-review')]
}

/** « 2 points à corriger, 1 à revoir. » */
export function summaryOf(advice: readonly Advice[]): string {
  const fix = advice.filter(({ severity }) => severity === 'to-fix').length
  const review = advice.length - fix
  if (advice.length === 0) return 'Rien à signaler.'
  const points = (count: number) => `${count} ${count > 1 ? 'points' : 'point'}`
  if (fix === 0) return `${points(review)} à revoir.`
  return `${points(fix)} à corriger${review > 0 ? `, ${review} à revoir` : ''}.`
}
