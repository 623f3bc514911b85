import type { FormState, Row } from 'payload'

import { keyOf, pathOf, valueOf } from './formValues'

type Field = FormState[string]
type Exchange = {
  /** The form as it was when the request left, as the server answered it, and as it is now. */
  sent: FormState
  answer: FormState
  current: FormState
  /** The field somebody is in: nothing replaces a text under the hand that types it. */
  focused: string | null
}

/**
 * An answer about a form, as far as it may still change the form: no value of a field that was touched
 * since the request left, of a text being written, or of a row that was removed meanwhile.
 */
export function settle({ sent, answer, current, focused }: Exchange): FormState {
  const settled: FormState = {}
  for (const [path, field] of Object.entries(answer)) {
    const key = keyOf(path, answer)
    const now = pathOf(key, current)
    if (now === null) continue
    const before = pathOf(key, sent)
    const mine = current[now]
    settled[now] = isMine(
      { mine, before: before === null ? undefined : sent[before] },
      now,
      focused,
    )
      ? withoutValue(field, mine)
      : field
  }
  return settled
}

type Sides = { mine: Field | undefined; before: Field | undefined }

function isMine({ mine, before }: Sides, path: string, focused: string | null): boolean {
  if (!mine) return false
  if (mine.rows || isRichText(mine.value) || path === focused) return true
  // A field of a new row exists before the server has heard of it.
  if (!before) return mine.value !== undefined
  return valueOf(mine) !== valueOf(before)
}

/** The editor is ahead of the form it writes into, and begins anew when the form changes under it. */
const isRichText = (value: unknown): boolean => Object(Object(value).root).type === 'root'

function withoutValue(field: Field, mine: Field | undefined): Field {
  const rest = { ...field }
  delete rest.value
  delete rest.initialValue
  delete rest.addedByServer
  if (rest.rows && mine?.rows) rest.rows = mine.rows.map((row) => withWhatIsTold(row, field.rows))
  return rest
}

function withWhatIsTold(row: Row, told: Row[] = []): Row {
  const merged = { ...row, ...told.find(({ id }) => id === row.id) }
  delete merged.addedByServer
  return merged
}
