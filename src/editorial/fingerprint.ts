import { createHash } from 'node:crypto'

/** Of every document, whatever its collection: what says where and when it is stored, not what it says. */
const bookkeeping = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status']

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && !(value instanceof Date) && Object.keys(value).length === 0)

/**
 * The same content in the same words, whichever database or form it came from: keys in order, nothing that
 * is empty, no ids of rows.
 */
function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value

  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]) => [key, canonical(inner)] as const)
    .filter(([, inner]) => !isEmpty(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}

export type Content = Record<string, unknown>

/**
 * What a document says, field by field.
 * @param document with its relations as ids.
 * @param aside names of fields that only keep the books of this collection.
 */
export function contentOf(document: object, aside: readonly string[]): Content {
  const left = [...bookkeeping, ...aside]
  const kept = Object.entries(document).filter(([name]) => !left.includes(name))
  return Object(canonical(Object.fromEntries(kept)))
}

/** The sha-256 of a content, in hexadecimal: what an approval is bound to. */
export const fingerprintOf = (content: Content): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex')

/** The names of the fields in which two contents differ, in alphabetical order. */
export function changedFields(before: Content, after: Content): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const differs = (name: string) => JSON.stringify(before[name]) !== JSON.stringify(after[name])
  return [...names].filter(differs).sort()
}
