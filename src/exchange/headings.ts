import type { Described } from './table'

/** A column as far as its heading goes. */
export type Headed = Pick<Described, 'name' | 'header'>

const separators = [
  { sign: ',', name: 'des virgules' },
  { sign: '\t', name: 'des tabulations' },
  { sign: '|', name: 'des barres verticales' },
] as const

export const asHeading = (cell: string): string =>
  cell.trim().normalize('NFC').replace(/'/g, '’').replace(/\s+/g, ' ')

type Expected = { columns: readonly Headed[]; needed: ReadonlySet<string> }

/** What is wrong with the first line of a file, or null. `needed` holds names of columns. */
export function headingRefusal(
  cells: readonly string[],
  { columns, needed }: Expected,
): string | null {
  const found = cells.map(asHeading)
  const known = new Set(columns.map(({ header }) => header))
  const unknown = found.filter((heading) => !known.has(heading))
  if (unknown.length > 0) {
    return `La première ligne a des titres inconnus\u00a0: ${quoted(unknown)}. Reprenez ceux du fichier téléchargé depuis la page des données.`
  }
  const twice = found.filter((heading, at) => found.indexOf(heading) < at)
  if (twice.length > 0)
    return `Ces colonnes sont là deux fois\u00a0: ${quoted(twice)}. Gardez-en une.`

  const missing = columns.filter(({ name, header }) => needed.has(name) && !found.includes(header))
  if (missing.length === 0) return null
  return `Il manque des colonnes\u00a0: ${quoted(missing.map(({ header }) => header))}. Ajoutez-les à la première ligne.`
}

/** Looked at before the file is cut into cells: the wrong separator also makes quotes look wrong. */
export function separatorRefusal(text: string): string | null {
  const [first = ''] = text.split(/[\r\n]/, 1)
  const found = first.includes(';') ? null : separators.find(({ sign }) => first.includes(sign))
  if (!found) return null
  return `Les colonnes sont séparées par ${found.name}\u00a0: il faut des points-virgules. Enregistrez le fichier en CSV avec ce séparateur, puis recommencez.`
}

const most = 5

function quoted(headings: readonly string[]): string {
  const shown = headings.slice(0, most).map((heading) => {
    const short = heading.length > 40 ? `${heading.slice(0, 40)}…` : heading
    return short ? `«\u00a0${short}\u00a0»` : 'un titre vide'
  })
  const more = headings.length - shown.length
  return shown.join(', ') + (more > 0 ? ` et ${more} autres` : '')
}
