import { readTable, type ReadRow, type TableReading } from '@/exchange/reading'
import type { Bytes } from '@/exchange/bytes'
import type { NumberReading } from '@/exchange/numbers'

import { wording } from '../model'
import { draftOf, type FigureDraft } from './draft'
import { subjectKey, type Change, type Known, type NewSubject, type RowFate } from './fates'
import { identityOf } from './identity'
import { headerOf, importColumns, readRow } from './readRow'
import { emptyRow, type FigureRow } from './row'

const needed = new Set(importColumns.filter(({ isNeeded }) => isNeeded).map(({ name }) => name))

/** The lines of an uploaded CSV file of figures, or why it is refused whole. */
export const readFigures = (bytes: Bytes): Promise<TableReading> =>
  readTable(bytes, { columns: importColumns, needed })

/**
 * Every line's fate, in the order of the file. Decides only: nothing is read or written here.
 * @param readingOf what whoever sent the file says of the numbers of a line that may be two.
 */
export function planImport(
  rows: readonly ReadRow[],
  known: Known,
  readingOf: (line: number) => NumberReading | undefined = () => undefined,
): RowFate[] {
  const planning = { known, lines: linesById(rows), stubs: new Map(), said: new Map() }
  return rows.map((row) => fateOf(row, { ...planning, reading: readingOf(row.line) }))
}

type Planning = {
  known: Known
  /** The lines that give each id. */
  lines: ReadonlyMap<string, readonly number[]>
  /** Names of the subjects to be created, by `subjectKey`. */
  stubs: Map<string, string>
  /** The lines above without an id that are not refused, by what they say. */
  said: Map<string, number>
  reading?: NumberReading
}

const idOf = ({ cells }: ReadRow): string | null => cells.get('id')?.trim() || null

function fateOf(read: ReadRow, planning: Planning): RowFate {
  const { line } = read
  const present = planning.known.figures.get(idOf(read) ?? '')
  const { row, problems, doubt } = readRow(read, present ?? emptyRow, planning.reading)
  const question = doubt && { ...doubt, reading: planning.reading ?? null }
  const fate =
    problems.length > 0
      ? ({ fate: 'refuse', line, problems } as const)
      : soundFate({ line, row, present }, planning)
  return question ? { ...fate, question } : fate
}

function soundFate({ line, row, present }: Omit<Sound, 'draft'>, planning: Planning): RowFate {
  const draft = draftOf(row)
  if (!draft) return refusal(line, null, 'Cette ligne est incomplète.')

  const idMessage = idProblem(row.id, planning)
  if (idMessage) return refusal(line, 'id', idMessage)
  const fate = written({ line, row, draft, present }, planning)
  return fate.fate === 'refuse' ? fate : onlyOnce(fate, row, planning)
}

/** A line without an id that says what is said already: the same line twice, or the same file again. */
function onlyOnce(
  fate: Exclude<RowFate, { fate: 'refuse' }>,
  row: FigureRow,
  { known, said }: Planning,
): RowFate {
  if (row.id) return fate

  const identity = identityOf(row)
  const before = said.get(identity)
  said.set(identity, before ?? fate.line)
  const { line, sentence } = fate
  const figure = known.said?.get(identity)
  if (figure) {
    const where = figure.isLive ? 'en ligne' : 'en brouillon'
    const because = `Ce chiffre existe déjà, ${where}\u00a0: il n’est pas créé deux fois.`
    return { fate: 'repeated', line, sentence, because }
  }
  if (before === undefined) return fate
  const because = `La ligne ${before} dit la même chose\u00a0: le chiffre n’est créé qu’une fois.`
  return { fate: 'repeated', line, sentence, because }
}

type Sound = { line: number; row: FigureRow; draft: FigureDraft; present: FigureRow | undefined }

function written({ line, row, draft, present }: Sound, planning: Planning): RowFate {
  const { collection, slug, name } = row.subject
  if (!collection || !slug) return refusal(line, 'subjectSlug', 'Indiquez le sujet.')

  const sentence = wording(row.claim, 'long')
  const known = planning.known.subjects.get(subjectKey(collection, slug))
  if (!known) {
    if (present) return refusal(line, 'subjectSlug', unknownSubject)
    if (planning.known.trashedSubjects?.has(subjectKey(collection, slug))) {
      return refusal(line, 'subjectSlug', trashedSubject)
    }
    const subject = { collection, slug, name: name?.trim() ?? '' }
    const stubMessage = stubProblem(subject, planning.stubs)
    if (stubMessage) return refusal(line, 'subjectName', stubMessage)
    return { fate: 'create-with-subject', line, id: row.id, subject, draft, sentence }
  }

  const subject = { collection, id: known }
  if (!present || !row.id) return { fate: 'create', line, id: row.id, subject, draft, sentence }

  const changes = changesBetween(present, row)
  if (changes.length === 0) return { fate: 'unchanged', line, id: row.id, sentence }
  return { fate: 'update', line, id: row.id, subject, draft, sentence, changes }
}

const refusal = (line: number, column: string | null, message: string): RowFate => ({
  fate: 'refuse',
  line,
  problems: [{ line, column: column && headerOf(column), message }],
})

const unknownSubject =
  'Ce sujet n’existe pas\u00a0: un chiffre déjà connu ne peut passer qu’à un sujet qui existe. Corrigez l’adresse.'

const trashedSubject =
  'Ce sujet est dans la corbeille\u00a0: restaurez-le d’abord, ou changez l’adresse.'

const identifier = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function idProblem(id: string | null, { known, lines }: Planning): string | null {
  if (!id) return null
  const isPossible = identifier.test(id) && (known.acceptsId?.(id) ?? true)
  if (!known.figures.has(id) && !isPossible) {
    return 'Ce n’est pas un identifiant du site\u00a0: videz la cellule pour créer un chiffre.'
  }
  if (known.trashed?.has(id)) {
    return 'Ce chiffre est dans la corbeille\u00a0: restaurez-le d’abord, ou videz la cellule.'
  }
  const same = lines.get(id) ?? []
  if (same.length < 2) return null
  const shown = same.slice(0, 5).join(', ') + (same.length > 5 ? '…' : '')
  return `Le même identifiant est aux lignes ${shown}\u00a0: gardez-en une, videz-le dans les autres.`
}

/** As the forms of profiles allow. */
const longestName = { pioneers: 120, programmes: 160 } as const

/** One new subject has one name: the first line that gives it decides. */
function stubProblem({ collection, slug, name }: NewSubject, stubs: Map<string, string>) {
  if (!name) return 'Ce sujet n’existe pas encore\u00a0: indiquez son nom, ou corrigez son adresse.'

  const longest = longestName[collection]
  if (name.length > longest) return `Ce nom dépasse ${longest} caractères\u00a0: raccourcissez-le.`

  const key = subjectKey(collection, slug)
  const first = stubs.get(key) ?? name
  if (first !== name) {
    return `Ce sujet porte un autre nom plus haut («\u00a0${first}\u00a0»)\u00a0: écrivez-le partout de même.`
  }
  stubs.set(key, name)
  return null
}

/** As cells say it: a day that only moved by an hour has not changed. A known subject keeps its name. */
const changesBetween = (before: FigureRow, after: FigureRow): Change[] =>
  importColumns
    .filter(({ put, name }) => put !== null && name !== 'subjectName')
    .map(({ header, cell }) => ({ column: header, from: cell(before), to: cell(after) }))
    .filter(({ from, to }) => from !== to)

function linesById(rows: readonly ReadRow[]): Map<string, number[]> {
  const lines = new Map<string, number[]>()
  for (const row of rows) {
    const id = idOf(row)
    if (!id) continue
    const same = lines.get(id)
    if (same) same.push(row.line)
    else lines.set(id, [row.line])
  }
  return lines
}
