import { isCapitalised, tokenAt, type Token } from './tokens'

/** Their full stop ends no sentence. */
const abbreviations = new Set(
  'm mm mme mmes mlle dr pr p pp art av bd bld st ste env cf ex vol fig chap no nos n tél éd réf al etc sept janv févr juil oct nov déc hab max min approx resp'.split(
    ' ',
  ),
)

const closers = new Set(['»', '”', '"', ')', ']', '’'])

function startsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index)
  if (/[\n\r\u2028\u2029]/.test(token.gap)) return true
  if (token.gap === '') return false

  let last = index - 1
  const furthest = Math.max(0, index - 5)
  while (last > furthest && closers.has(tokenAt(tokens, last).text)) last -= 1
  const end = tokenAt(tokens, last)
  if (!/^[.!?…]$/.test(end.text)) return false

  const opens =
    isCapitalised(token) || token.kind === 'digits' || /^[«“"—–•(\ufffc-]$/.test(token.text)
  if (!opens) return false

  const before = tokenAt(tokens, last - 1)
  if (end.text !== '.' || before.kind !== 'word') return true
  const isAbbreviation = abbreviations.has(before.lower) || /^\p{Lu}$/u.test(before.text)
  return !(isAbbreviation && (before.lower !== 'etc' || !isCapitalised(token)))
}

/** The tokens, sentence by sentence; a line break always ends one. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  tokens.forEach((token, index) => {
    const current = sentences.at(-1)
    if (!current || startsSentence(tokens, index)) sentences.push([token])
    else current.push(token)
  })
  return sentences
}
