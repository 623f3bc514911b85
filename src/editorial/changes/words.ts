import { diffArrays } from 'diff'

/** Words set one way: « gras », « lien vers … ». A figure in a sentence is one run that is never cut. */
export type Run = { text: string; marks: readonly string[]; figure?: string }

export type Part = {
  is: 'same' | 'added' | 'removed' | 'restyled'
  text: string
  marks: readonly string[]
  /** What the eye cannot see: another kind of space, bold put on or taken off. */
  note?: string
}

type Token = Run & { key: string }

// A number is one word with the spaces of its thousands; an elided article is a word of its own.
const words =
  /\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?|[\p{L}\p{M}]+[’']?|\s|[^\s\d\p{L}\p{M}]/gu

const tokensOf = (runs: readonly Run[]): Token[] =>
  runs.flatMap((run) =>
    run.figure
      ? [{ ...run, key: `\ufffc${run.figure}` }]
      : (run.text.match(words) ?? []).map((text) => ({ ...run, text, key: text })),
  )

/** The words of a text, in lower case: what makes two passages alike. */
export const wordsOf = (text: string): string[] =>
  (text.match(words) ?? [])
    .filter((word) => /[\p{L}\d]/u.test(word))
    .map((word) => word.toLowerCase())

type Same = { same: readonly (readonly [before: Token, after: Token])[] }
type Other = { removed: readonly Token[]; added: readonly Token[] }
type Stretch = Same | Other

/** More than this apart, two texts are two texts: comparing them on would only take time. */
const FURTHEST = 1_500

function stretchesOf(before: Token[], after: Token[]): Stretch[] {
  const comparator = (one: Token, other: Token) => one.key === other.key
  const found = diffArrays(before, after, { comparator, maxEditLength: FURTHEST })
  if (!found) return [{ removed: before, added: after }]

  let old = 0
  return found.map(({ added, removed, value }) => {
    if (added) return { removed: [], added: value }
    const there = before.slice(old, (old += value.length))
    if (removed) return { removed: there, added: [] }
    return { same: value.map((token, index) => [there[index] ?? token, token] as const) }
  })
}

const isBlank = ({ same }: Same) => same.every(([, { text }]) => text.trim() === '')

/** Words replaced one after the other read as one replacement: the spaces between them go along. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = []
  stretches.forEach((stretch, index) => {
    const last = whole.at(-1)
    const next = stretches[index + 1]
    const isBridge = 'same' in stretch && isBlank(stretch) && next !== undefined
    const other: Stretch = isBridge
      ? { removed: stretch.same.map(([old]) => old), added: stretch.same.map(([, now]) => now) }
      : stretch
    if ('same' in other || !last || 'same' in last) {
      whole.push(stretch)
      return
    }
    const removed = [...last.removed, ...other.removed]
    whole[whole.length - 1] = { removed, added: [...last.added, ...other.added] }
  })
  return whole
}

const spaceNames: Readonly<Record<string, string>> = {
  ' ': 'espace',
  '\u00a0': 'espace insécable',
  '\u202f': 'espace fine insécable',
  '\n': 'retour à la ligne',
}

const spacesIn = (text: string): string =>
  [...new Set(text.match(/\s/g) ?? [])].map((sign) => spaceNames[sign] ?? 'espace').join(', ')

const textOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join('')
const evenly = (text: string) => text.replace(/\s/g, ' ')

/** Two texts that look alike differ by their spaces: those are named. */
function spaceNote(text: string, other: string): string | undefined {
  const looksAlike = evenly(text) === evenly(other) || text.trim() === ''
  return looksAlike && text !== other ? spacesIn(text) || undefined : undefined
}

function styleNote(before: readonly string[], after: readonly string[]): string | undefined {
  const added = after.filter((mark) => !before.includes(mark)).map((mark) => `${mark} ajouté`)
  const removed = before.filter((mark) => !after.includes(mark)).map((mark) => `${mark} retiré`)
  return [...removed, ...added].join(', ') || undefined
}

const partsOf = (stretch: Stretch): Part[] => {
  if ('same' in stretch) {
    return stretch.same.map(([before, { text, marks }]) => {
      const note = styleNote(before.marks, marks)
      return note ? { is: 'restyled', text, marks, note } : { is: 'same', text, marks }
    })
  }
  const { removed, added } = stretch
  const [old, now] = [textOf(removed), textOf(added)]
  return [
    ...removed.map(partThat('removed', spaceNote(old, now))),
    ...added.map(partThat('added', spaceNote(now, old))),
  ]
}

const partThat =
  (is: 'removed' | 'added', spaces: string | undefined) =>
  ({ text, marks, figure }: Token): Part => {
    const note = figure ? 'chiffre' : spaces
    return note ? { is, text, marks, note } : { is, text, marks }
  }

const isAlike = (one: Part, other: Part) =>
  one.is === other.is && one.note === other.note && one.marks.join() === other.marks.join()

/** Two texts in one, in reading order: what was taken out stands before what was put in. */
export function compareRuns(before: readonly Run[], after: readonly Run[]): Part[] {
  const stretches = joined(stretchesOf(tokensOf(before), tokensOf(after)))
  const parts: Part[] = []
  for (const part of stretches.flatMap(partsOf)) {
    const last = parts.at(-1)
    if (last && isAlike(last, part))
      parts[parts.length - 1] = { ...part, text: last.text + part.text }
    else parts.push(part)
  }
  return parts
}

const plain = (text: string): Run[] => (text === '' ? [] : [{ text, marks: [] }])

export const compareTexts = (before: string, after: string): Part[] =>
  compareRuns(plain(before), plain(after))
