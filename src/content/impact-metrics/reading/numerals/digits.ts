import { isGlued, tokenAt, type Token } from '../tokens'
import { scaleSigns, scaleWords } from '../words/numberWords'
import { stepOf, type Amount } from './amount'

const groupSpace = /^[ \u00a0\u202f\u2009\u2007]$/
/** Longer runs are codes: no prose counts beyond a million billions. */
const longestRun = 15

type Run = { to: number; whole: string; decimals: string; groups: number }

const isGroup = ({ kind, text }: Token) => kind === 'digits' && text.length === 3

/** « 3 500 », « 3.500.000 »: one to three digits, then groups of three with one separator. */
function wholePart(tokens: readonly Token[], index: number): Run {
  let whole = tokenAt(tokens, index).text
  let to = index + 1
  let groups = 0
  const mayGroup = whole.length <= 3 && !whole.startsWith('0')
  const separator = tokenAt(tokens, to).text === '.' ? '.' : ' '
  while (mayGroup && whole.length < longestRun) {
    const sign = tokenAt(tokens, to)
    const group = tokenAt(tokens, separator === '.' ? to + 1 : to)
    const isDotted = separator === '.' && sign.text === '.' && isGlued(sign) && isGlued(group)
    const isSpaced = separator === ' ' && groupSpace.test(group.gap)
    if (!isGroup(group) || !(isDotted || isSpaced)) break

    whole += group.text
    groups += 1
    to += isDotted ? 2 : 1
  }
  return { to, whole, decimals: '', groups }
}

function withDecimals(tokens: readonly Token[], run: Run): Run {
  const sign = tokenAt(tokens, run.to)
  const decimals = tokenAt(tokens, run.to + 1)
  const isPoint = sign.text === ',' || (sign.text === '.' && run.groups === 0)
  if (!isPoint || !isGlued(sign) || decimals.kind !== 'digits' || !isGlued(decimals)) return run
  return { ...run, to: run.to + 2, decimals: decimals.text.slice(0, longestRun) }
}

type Scale = { size: number; to: number }

/** « millions », « mille », « k€ », « M d’euros »; a lone letter needs its currency or must touch. */
function scaleAt(tokens: readonly Token[], index: number): Scale {
  const token = tokenAt(tokens, index)
  const size = scaleWords.get(token.lower) ?? (token.lower === 'mille' ? 1e3 : undefined)
  if (size) return { size, to: index + 1 }

  const next = tokenAt(tokens, index + 1)
  const sign = scaleSigns.get(token.text)
  const hasCurrency =
    next.text === '€' || (next.lower === 'd’' && tokenAt(tokens, index + 2).lower === 'euros')
  const touches = isGlued(token) && !/^(m|md|mds)$/.test(token.text) && !isGlued(next)
  if (sign && (hasCurrency || touches)) return { size: sign, to: index + 1 }
  return { size: 1, to: index }
}

const isHalf = (tokens: readonly Token[], index: number) =>
  tokenAt(tokens, index).lower === 'et' && /^demie?$/.test(tokenAt(tokens, index + 1).lower)

/** Reads a number in figures at `index`; null when the digits are a code too long to count. */
export function digitsAt(tokens: readonly Token[], index: number): Amount | null {
  if (tokenAt(tokens, index).kind !== 'digits') return null

  const run = withDecimals(tokens, wholePart(tokens, index))
  if (run.whole.length > longestRun) return null

  const scale = scaleAt(tokens, run.to)
  const hasHalf = scale.size > 1 && isHalf(tokens, scale.to)
  const number = Number(`${run.whole}.${run.decimals || '0'}`) + (hasHalf ? 0.5 : 0)
  const step = run.decimals ? 10 ** -run.decimals.length : hasHalf ? 0.1 : stepOf(number)
  return {
    from: index,
    to: scale.to + (hasHalf ? 2 : 0),
    // Twelve digits hide what binary fractions leave behind: 1,1 × 1 000 000.
    value: Number((number * scale.size).toPrecision(12)),
    step: step * scale.size,
    written: 'digits',
    isPlain: run.groups === 0 && run.decimals === '' && scale.size === 1,
  }
}
