export type Token = {
  kind: 'word' | 'digits' | 'sign' | 'edge'
  text: string
  /** Lower case, composed, with the typographic apostrophe: what tables are written in. */
  lower: string
  start: number
  end: number
  /** The white space before the token; empty when it touches the one before. */
  gap: string
}

/** Words keep their hyphens (« quatre-vingt-douze ») and an elision its apostrophe (« d’ »). */
const pieces =
  /(?<space>\s+)|(?<word>aujourd[’']hui|\p{L}[\p{L}\p{M}]*(?:[-‐‑]\p{L}[\p{L}\p{M}]*)*(?:[’'](?=[\p{L}\d]))?)|(?<digits>\d+)|[^]/giu

const normalised = (text: string) =>
  text.normalize('NFC').toLowerCase().replace(/'/g, '’').replace(/[‐‑]/g, '-')

/** Cuts text into words, runs of digits and single signs, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let gap = ''
  for (const { 0: piece, index, groups } of text.matchAll(pieces)) {
    if (groups?.space !== undefined) {
      gap = piece
      continue
    }
    const kind = groups?.word !== undefined ? 'word' : groups?.digits ? 'digits' : 'sign'
    tokens.push({
      kind,
      text: piece,
      lower: kind === 'word' ? normalised(piece) : piece,
      start: index,
      end: index + piece.length,
      gap,
    })
    gap = ''
  }
  return tokens
}

const edge: Token = { kind: 'edge', text: '', lower: '', start: -1, end: -1, gap: ' ' }

/** Outside the sentence there is an edge, which is no word and equals none. */
export const tokenAt = (tokens: readonly Token[], index: number): Token => tokens[index] ?? edge

export const isGlued = ({ kind, gap }: Token) => kind !== 'edge' && gap === ''

export const isCapitalised = ({ kind, text }: Token) => kind === 'word' && /^\p{Lu}/u.test(text)

export const isHyphen = ({ text }: Token) => /^[-‐‑–—−]$/.test(text)

/** « PIMMS », « ESAT »: written in capitals. */
export const isAcronym = ({ kind, text }: Token) => kind === 'word' && /^\p{Lu}{2}/u.test(text)
