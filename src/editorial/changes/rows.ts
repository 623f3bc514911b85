import { diffArrays } from 'diff'

import type { FieldChange, RowChange } from './change'

type Two = readonly [before: readonly unknown[], after: readonly unknown[]]
type Compare = (row: { before: unknown; after: unknown; place: number }) => FieldChange[]

/** A list item by item: rows that are the same are left out, the others are compared in their order. */
export function compareRows([before, after]: Two, compare: Compare): RowChange[] {
  const comparator = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  const rows: RowChange[] = []
  const say = (is: RowChange['is'], place: number, row: { before?: unknown; after?: unknown }) => {
    const changes = compare({ before: row.before, after: row.after, place })
    rows.push({ is, place, changes })
  }
  let [from, to] = [0, 0]
  let waiting: unknown[] = []
  const settle = (added: readonly unknown[]) => {
    const first = from - waiting.length
    waiting.forEach((old, index) => {
      if (index >= added.length) say('removed', first + index + 1, { before: old })
      else say('changed', to + index + 1, { before: old, after: added[index] })
    })
    added.slice(waiting.length).forEach((now, index) => {
      say('added', to + waiting.length + index + 1, { after: now })
    })
    to += added.length
    waiting = []
  }

  for (const { added, removed, value } of diffArrays([...before], [...after], { comparator })) {
    if (added) {
      settle(value)
      continue
    }
    if (!removed) settle([])
    from += value.length
    if (removed) waiting = value
    else to += value.length
  }
  settle([])
  return rows
}
