import { subjectKey, type RowFate } from '@/content/impact-metrics/exchange/fates'
import type { ReadRow } from '@/exchange/reading'

import {
  mostListed,
  obstacleOf,
  type ImportPlan,
  type PlannedRow,
  type RowMessage,
  type ShownFate,
} from '../../importing'
import type { Found } from './known'

const shownFates: Record<RowFate['fate'], ShownFate> = {
  create: 'create',
  'create-with-subject': 'create',
  update: 'update',
  unchanged: 'unchanged',
  repeated: 'unchanged',
  refuse: 'refuse',
}

export const shownFateOf = ({ fate }: RowFate): ShownFate => shownFates[fate]

type Planned = { read: ReadRow; fate: RowFate; warnings: readonly string[] }

/** The answer of a dry run. Counts are whole; of each fate the first rows are listed. */
export function shownPlan(
  planned: readonly Planned[],
  found: Found,
): Omit<ImportPlan, 'token' | 'remarks'> {
  const counts: ImportPlan['counts'] = { create: 0, update: 0, unchanged: 0, refuse: 0 }
  const newSubjects = new Set<string>()
  const rows: PlannedRow[] = []
  for (const one of planned) {
    const fate = shownFateOf(one.fate)
    counts[fate] += 1
    if (one.fate.fate === 'create-with-subject') {
      newSubjects.add(`${one.fate.subject.collection}/${one.fate.subject.slug}`)
    }
    if (counts[fate] <= mostListed[fate]) rows.push(shownRow(one, found))
  }
  const questions = planned.filter(({ fate }) => fate.question).length
  return { rows, counts, questions, obstacle: obstacleOf(counts), newSubjects: newSubjects.size }
}

const shownRow = ({ read, fate, warnings }: Planned, found: Found): PlannedRow => ({
  line: fate.line,
  fate: shownFateOf(fate),
  wording: 'sentence' in fate ? fate.sentence : null,
  subject: subjectOf(fate, found) ?? subjectIn(read, found),
  question: fate.question ?? null,
  messages: [...messagesOf(fate, found), ...warnings.map((text) => ({ column: null, text }))],
})

function subjectOf(fate: RowFate, { byId, figures }: Found): string | null | undefined {
  if (fate.fate === 'refuse' || fate.fate === 'repeated') return null
  if (fate.fate === 'unchanged') return figures.get(fate.id)?.subject.name
  return fate.fate === 'create-with-subject' ? fate.subject.name : byId.get(fate.subject.id)?.name
}

/** Whom a line that cannot be read whole seems to speak of. */
function subjectIn({ cells }: ReadRow, { byId, subjects }: Found): string {
  const slug = cells.get('subjectSlug')?.trim() ?? ''
  const id =
    subjects.get(subjectKey('pioneers', slug)) ?? subjects.get(subjectKey('programmes', slug))
  return byId.get(id ?? '')?.name ?? (cells.get('subjectName')?.trim() || slug)
}

const quoted = (text: string) => (text === '' ? 'vide' : `«\u00a0${text}\u00a0»`)

function messagesOf(fate: RowFate, { published }: Found): RowMessage[] {
  switch (fate.fate) {
    case 'refuse':
      return fate.problems.map(({ column, message }) => ({ column, text: message }))
    case 'create-with-subject':
      return [
        {
          column: null,
          text: 'Son sujet n’existe pas encore\u00a0: sa fiche naîtra en brouillon.',
        },
      ]
    case 'update':
      return [
        ...fate.changes.map(({ column, from, to }) => ({
          column,
          text: `${quoted(from)} devient ${quoted(to)}.`,
        })),
        ...(published.has(fate.id)
          ? [
              {
                column: null,
                text: 'Publié\u00a0: la page ne change pas, un brouillon naît à côté.',
              },
            ]
          : []),
      ]
    case 'repeated':
      return [{ column: null, text: fate.because }]
    default:
      return []
  }
}
