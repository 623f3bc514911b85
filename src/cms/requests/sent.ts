import type { FlattenedField } from 'payload'

import { fieldsOfNode, nodesIn } from './prose'
import { shapes, type Shape } from './shapes'

/** One value of what was sent, and the field it is for. */
export type Sent = { path: string; field: FlattenedField; value: unknown; shape: Shape }

const list: Shape = { expects: 'une liste', fits: Array.isArray }

export const isRelation = ({ type }: FlattenedField) => type === 'relationship' || type === 'upload'

const isGroup = ({ type }: FlattenedField) => type === 'group' || type === 'tab'

/** What is computed when read is stored by nobody, whatever was sent. */
const isStored = (field: FlattenedField) => !('virtual' in field && field.virtual)

/** How forms and files leave a field empty. Payload cannot walk through a group that is none. */
const isEmpty = (value: unknown, field: FlattenedField) =>
  value === undefined ||
  (!isGroup(field) && (value === null || value === '')) ||
  (isRelation(field) && ['none', 'null'].some((nobody) => nobody === value))

/** What was sent for these fields, down to the rows of lists and the blocks of texts. */
export function* sentFor(
  fields: readonly FlattenedField[],
  data: unknown,
  path = '',
): Generator<Sent> {
  for (const field of fields) {
    const value: unknown = Object(data)[field.name]
    const shape = shapes[field.type]
    if (!shape || !isStored(field) || isEmpty(value, field)) continue
    yield* sentOne({ path: `${path}${field.name}`, field, value, shape })
  }
}

function* sentOne(sent: Sent): Generator<Sent> {
  const { path, field, value, shape } = sent
  if (!('hasMany' in field && field.hasMany)) {
    yield sent
    if (shape.fits(value, field)) yield* sentWithin(sent)
  } else if (Array.isArray(value)) {
    for (const [row, one] of value.entries()) yield { ...sent, path: `${path}.${row}`, value: one }
  } else {
    yield { ...sent, shape: list }
  }
}

/** The fields of a field that holds others: a group, the rows of a list, the links and blocks of a text. */
function* sentWithin({ path, field, value }: Sent): Generator<Sent> {
  if (field.type === 'group' || field.type === 'tab') {
    yield* sentFor(field.flattenedFields, value, `${path}.`)
  }
  if (field.type === 'array' && Array.isArray(value)) {
    for (const [row, one] of value.entries()) {
      yield* sentFor(field.flattenedFields, one, `${path}.${row}.`)
    }
  }
  if (field.type === 'richText') {
    for (const node of nodesIn(Object(value).root)) {
      const within = sentFor(fieldsOfNode(node, field) ?? [], Object(node).fields)
      // The form knows the text, not what is in it.
      for (const sent of within) yield { ...sent, path }
    }
  }
}
