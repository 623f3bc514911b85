/** What may stand between two cells, the usual one first. */
const separators = [
  { sign: ';', name: 'points-virgules' },
  { sign: ',', name: 'virgules' },
  { sign: '\t', name: 'tabulations' },
  { sign: '|', name: 'barres verticales' },
] as const

export type Separated = {
  /** The text without the line by which Excel announces its separator, which spreadsheets do not show. */
  text: string
  separator: string
}

const announced = /^"?sep=(?<sign>[;,\t|])"?[;,\t| ]*(?:\r\n|\n|\r|$)/i
const blanks = /^[\s;,|"]*$/

/**
 * The separator that the file announces, or else the one that finds most of these headings in its first line.
 * @param isHeading whether a cell is one of the headings that are looked for.
 */
export function separated(text: string, isHeading: (cell: string) => boolean): Separated {
  const said = announced.exec(text)
  const sign = said?.groups?.sign
  if (said && sign) return { text: text.slice(said[0].length), separator: sign }

  const first = text.split(/\r\n|\n|\r/, 100).find((line) => !blanks.test(line)) ?? ''
  const found = (one: string) => first.split(one).map(unquoted).filter(isHeading).length
  const best = separators.toSorted((one, other) => found(other.sign) - found(one.sign))[0]
  return { text, separator: best?.sign ?? ';' }
}

const unquoted = (cell: string) => cell.trim().replace(/^"|"$/g, '')
