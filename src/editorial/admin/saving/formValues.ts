import type { FormState } from 'payload'

/** What each field says, by a key that follows a row of a list wherever the row moves. */
export type FormValues = ReadonlyMap<string, string>

const NUMBER = /^\d+$/

/** The key of a field: its path, with the id of each row in the place of its number. */
export function keyOf(path: string, fields: FormState): string {
  const segments = path.split('.')
  return segments
    .map((segment, index) => {
      if (!NUMBER.test(segment)) return segment
      const list = fields[segments.slice(0, index).join('.')]
      return `#${list?.rows?.[Number(segment)]?.id ?? segment}`
    })
    .join('.')
}

/** Where a field is now; null once its row has left. */
export function pathOf(key: string, fields: FormState): string | null {
  const path: string[] = []
  for (const segment of key.split('.')) {
    if (!segment.startsWith('#')) {
      path.push(segment)
      continue
    }
    const id = segment.slice(1)
    const rows = fields[path.join('.')]?.rows ?? []
    const index = rows.findIndex((row) => row.id === id)
    if (index < 0) return null
    path.push(String(index))
  }
  return path.join('.')
}

/** An empty field may be undefined, null or an empty text: all of them say nothing. */
export const saying = (value: unknown): string =>
  value === undefined || value === null || value === '' ? '' : JSON.stringify(value)

/** A list says which rows it has, in which order. */
export function valueOf(field: FormState[string] | undefined): string {
  if (field?.rows) return field.rows.map(({ id }) => id).join(' ')
  return saying(field?.value)
}

export const valuesOf = (fields: FormState): FormValues =>
  new Map(Object.entries(fields).map(([path, field]) => [keyOf(path, fields), valueOf(field)]))

/** The keys of the fields that two forms do not fill alike. */
export function differences(one: FormValues, other: FormValues): string[] {
  const keys = new Set([...one.keys(), ...other.keys()])
  return [...keys].filter((key) => (one.get(key) ?? '') !== (other.get(key) ?? ''))
}

/** What a document says where a form has the field of that key; undefined where it says nothing. */
export function valueIn(document: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((place, segment) => {
    if (!segment.startsWith('#')) return Object(place)[segment]
    const rows: unknown[] = Array.isArray(place) ? place : []
    return rows.find((row) => Object(row).id === segment.slice(1))
  }, document)
}
