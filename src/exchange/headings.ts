import type { Described } from './table'

/** A column as far as its heading goes. */
export type Headed = Pick<Described, 'name' | 'header'>

/** Written by the site beside the lines it refused, and passed over when they come back. */
export const refusalColumn: Headed = { name: 'refusal', header: 'Motif du refus' }

/** Capitals, accents, apostrophes and spaces are typed in many ways, and mean the same. */
export const asHeading = (cell: string): string =>
  cell
    .normalize('NFKD')
    .replace(/\p{Mark}|\p{Cf}/gu, '')
    .replace(/['‘ʼ]/g, '’')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** The names of columns by what their headings say. */
export const namesByHeading = (columns: readonly Headed[]): ReadonlyMap<string, string> =>
  new Map([...columns, refusalColumn].map(({ header, name }) => [asHeading(header), name]))

type Expected = { columns: readonly Headed[]; needed: ReadonlySet<string> }

/** What is wrong with the first line of a file, or null. `needed` holds names of columns. */
export function headingRefusal(
  cells: readonly string[],
  { columns, needed }: Expected,
): string | null {
  const known = namesByHeading(columns)
  // A spreadsheet saves the range that was used: a column without a heading is no column.
  const titles = cells.filter((cell) => asHeading(cell) !== '')
  const found = titles.map(asHeading)
  const unknown = titles.filter((title) => !known.has(asHeading(title)))
  if (unknown.length > 0) {
    return `La première ligne a des titres inconnus\u00a0: ${quoted(unknown)}. Reprenez ceux du fichier téléchargé depuis la page des données.`
  }
  const twice = titles.filter((title, at) => found.indexOf(asHeading(title)) < at)
  if (twice.length > 0)
    return `Ces colonnes sont là deux fois\u00a0: ${quoted(twice)}. Gardez-en une.`

  const missing = columns.filter(
    ({ name, header }) => needed.has(name) && !found.includes(asHeading(header)),
  )
  if (missing.length === 0) return null
  return `Il manque des colonnes\u00a0: ${quoted(missing.map(({ header }) => header))}. Ajoutez-les à la première ligne.`
}

const most = 5

function quoted(headings: readonly string[]): string {
  const shown = headings.slice(0, most).map((heading) => {
    const words = heading.trim()
    return `«\u00a0${words.length > 40 ? `${words.slice(0, 40)}…` : words}\u00a0»`
  })
  const more = headings.length - shown.length
  return shown.join(', ') + (more > 0 ? ` et ${more} autres` : '')
}
