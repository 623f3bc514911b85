import type { RowFate } from '@/content/impact-metrics/exchange/fates'
import { headerOf } from '@/content/impact-metrics/exchange/readRow'

const columns = new Set(['verification', 'verifiedBy', 'verifiedOn'].map(headerOf))

const warning =
  'La vérification sera à refaire par la relecture\u00a0: ces cellules ne sont pas écrites.'

export type Warned = { fate: RowFate; warnings: string[] }

/** Only a reviewer says how a figure was verified: the form refuses it to others, and so does a file. */
export function withoutVerification(fate: RowFate): Warned {
  if (!saysMore(fate)) return { fate, warnings: [] }
  if (fate.fate !== 'update') return { fate, warnings: [warning] }

  const changes = fate.changes.filter(({ column }) => !columns.has(column))
  const { line, sentence, id, question } = fate
  return {
    fate:
      changes.length > 0
        ? { ...fate, changes }
        : { fate: 'unchanged', line, sentence, id, ...(question && { question }) },
    warnings: [warning],
  }
}

function saysMore(fate: RowFate): boolean {
  if (fate.fate === 'update') return fate.changes.some(({ column }) => columns.has(column))
  if (fate.fate !== 'create' && fate.fate !== 'create-with-subject') return false

  const { level, by, on } = fate.draft.verification
  return level !== 'declared' || Boolean(by) || Boolean(on)
}
