import {
  betweenItsNeighbours,
  sameWords,
  similarWords,
  type Candidate,
  type Sought,
} from './candidates'
import { figure, fold, unfold, type Folded, type Stretch } from './folding'

/** A passage of a text by its words and those around it (W3C TextQuoteSelector): it outlives its offsets. */
export type Anchor = { quote: string; prefix: string; suffix: string }

/**
 * `found`: the same words, wherever they stand now. `changed`: other words in their place. `gone`: neither;
 * it then begins and ends where it stood, if its neighbours still say where, else at the start.
 */
export type Passage = Stretch & { state: 'found' | 'changed' | 'gone' }

const CONTEXT = 48

export const anchorAt = (text: string, { start, end }: Stretch): Anchor => ({
  quote: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
})

/** Looks for passages in one text, which is read once however many there are. */
export function passageFinder(text: string): (anchor: Anchor) => Passage {
  const words = fold(text, 'left out')
  const wordsAndFigures = fold(text, 'kept')

  return (anchor) => {
    const isOnlyFigures = fold(anchor.quote, 'left out').text.trim() === ''
    const figures = isOnlyFigures ? 'kept' : 'left out'
    const folded = isOnlyFigures ? wordsAndFigures : words
    const folding = (part: string) => fold(part, figures).text.trim()
    const sought = {
      quote: folding(anchor.quote),
      prefix: folding(anchor.prefix),
      suffix: folding(anchor.suffix),
    }
    return sought.quote === '' ? nowhere : placed(text, folded, locate(folded.text, sought))
  }
}

export const findPassage = (text: string, anchor: Anchor): Passage => passageFinder(text)(anchor)

const nowhere: Passage = { state: 'gone', start: 0, end: 0 }

/** Below this, the little that agrees could as well be chance. */
const ENOUGH = 0.3

/** The place of the passage in a folded text, or null. */
function locate(text: string, sought: Sought): Passage | null {
  const rate = (candidate: Candidate) => ({ ...candidate, score: scoreOf(text, candidate, sought) })
  const steady = [...sameWords(text, sought), ...betweenItsNeighbours(text, sought)].map(rate)
  const same = best(steady)
  if (same && same.likeness === 1 && same.score >= ENOUGH) return { ...same, state: 'found' }

  const nearest = best([...steady, ...similarWords(text, sought).map(rate)])
  if (!nearest || nearest.score < ENOUGH) return null

  const isEmpty = !/[\p{L}\p{N}\ufffc]/u.test(text.slice(nearest.start, nearest.end))
  return isEmpty
    ? { state: 'gone', start: nearest.start, end: nearest.start }
    : { ...nearest, state: 'changed' }
}

/** The same place in the text as it is written. */
function placed(text: string, folded: Folded, passage: Passage | null): Passage {
  if (!passage) return nowhere
  const { state } = passage
  const place = unfold(folded, passage)
  if (state !== 'gone') return { state, ...place }

  // Words became an inline figure, which a folded text may leave out.
  const from = (folded.places[passage.start - 1] ?? -1) + 1
  const left = text.slice(from, folded.places[passage.start])
  const [start, end] = [left.indexOf(figure), left.lastIndexOf(figure) + 1]
  return end > 0 ? { state: 'changed', start: from + start, end: from + end } : { state, ...place }
}

const best = <C extends { score: number }>(candidates: readonly C[]): C | undefined =>
  candidates.reduce<C | undefined>(
    (first, next) => (first && first.score >= next.score ? first : next),
    undefined,
  )

const NEIGHBOUR_WEIGHT = 20
const MOST_WEIGHT = 60

/** From 0 to 1. Few words say little by themselves: the shorter the passage, the more its neighbours count. */
function scoreOf(text: string, candidate: Candidate, sought: Sought): number {
  const { start, end } = candidate.within ?? candidate
  const { likeness } = candidate
  const weight = Math.min(sought.quote.length, MOST_WEIGHT)
  const before = sharedEnd(text.slice(Math.max(0, start - CONTEXT - 1), start), sought.prefix)
  const after = sharedStart(text.slice(end, end + CONTEXT + 1), sought.suffix)
  return (weight * likeness + NEIGHBOUR_WEIGHT * (before + after)) / (weight + 2 * NEIGHBOUR_WEIGHT)
}

const ENOUGH_CONTEXT = 24

function sharedStart(now: string, then: string): number {
  const [a, b] = [now.trimStart(), then]
  const most = Math.min(b.length, ENOUGH_CONTEXT)
  // The passage began or ended the text: it does so again, or it does not.
  if (most === 0) return a === '' ? 1 : 0
  let shared = 0
  while (shared < most && a[shared] === b[shared]) shared += 1
  return shared / most
}

const backwards = (text: string) => [...text].reverse().join('')

const sharedEnd = (now: string, then: string): number =>
  sharedStart(backwards(now), backwards(then))
