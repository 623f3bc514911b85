import { functionWords } from '../words/grammarWords'
import { synonymLines } from '../words/synonyms'

const bare = (word: string) =>
  word.toLowerCase().replace(/œ/g, 'oe').normalize('NFD').replace(/\p{M}/gu, '')

/** Endings of number, gender and tense, longest first; what they leave is at least four letters. */
const endings: readonly (readonly [ending: string, kept: string])[] = [
  ['issements', 'i'],
  ['issement', 'i'],
  ['ations', ''],
  ['ation', ''],
  ['atrices', 'at'],
  ['ateurs', 'at'],
  ['trices', 't'],
  ['trice', 't'],
  ['euses', ''],
  ['euse', ''],
  ['ements', ''],
  ['ement', ''],
  ['aient', ''],
  ['eront', ''],
  ['erent', ''],
  ['ieres', ''],
  ['iere', ''],
  ['iers', ''],
  ['ier', ''],
  ['iennes', 'i'],
  ['ienne', 'i'],
  ['iens', 'i'],
  ['ien', 'i'],
  ['ives', ''],
  ['ive', ''],
  ['ifs', ''],
  ['if', ''],
  ['elles', ''],
  ['elle', ''],
  ['els', ''],
  ['ants', ''],
  ['antes', ''],
  ['ante', ''],
  ['ant', ''],
  ['eurs', ''],
  ['eur', ''],
  ['ions', ''],
  ['ion', ''],
  ['ees', ''],
  ['ee', ''],
  ['ent', ''],
  ['ait', ''],
  ['era', ''],
  ['aux', 'a'],
  ['al', 'a'],
  ['ales', 'a'],
  ['ale', 'a'],
  ['ies', 'i'],
  ['ie', 'i'],
  ['es', ''],
  ['er', ''],
  ['ir', 'i'],
  ['is', 'i'],
  ['it', 'i'],
  ['e', ''],
  ['s', ''],
  ['x', ''],
]

const shortest = 4

function stripped(word: string): string {
  for (const [ending, kept] of endings) {
    const stem = word.slice(0, word.length - ending.length) + kept
    if (word.endsWith(ending) && stem.length >= shortest) return stem
  }
  return word.length > 3 ? word.replace(/[sx]$/, '') : word
}

const fold = (word: string) => stripped(bare(word)).replace(/(.)\1$/, '$1')

const canonical = new Map<string, string>()
for (const [first = '', ...others] of synonymLines) {
  for (const word of [first, ...others]) canonical.set(fold(word), fold(first))
}

/** A text repeats its words; the memory is bounded because a server lives long. */
const remembered = new Map<string, string>()
const memory = 20_000

/** What two words share when they count the same: number, gender, tense and synonyms removed. */
export function stemOf(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known

  const folded = fold(word)
  const stem = canonical.get(folded) ?? folded
  if (remembered.size >= memory) remembered.clear()
  remembered.set(word, stem)
  return stem
}

/** The words of a text that say something, as stems. */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>()
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:[-‐‑]\p{L}[\p{L}\p{M}]*)*/gu)) {
    if (
      word.length < 3 ||
      functionWords.has(word.toLowerCase()) ||
      functionWords.has(`${word.toLowerCase()}’`)
    )
      continue
    stems.add(stemOf(word))
  }
  return stems
}
