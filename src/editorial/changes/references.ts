import { fieldsOfRow, listOf, rowOf, type FormField } from './form'
import type { Reference } from './names'
import { referenceOf, referencesInProse } from './prose'

/** What a relation names, whichever way its field keeps it. */
export const namedBy = (collection: string | null, value: unknown): Reference[] =>
  listOf(value).flatMap((one) => {
    const named = typeof one === 'string' && collection ? { collection, id: one } : referenceOf(one)
    return named ? [named] : []
  })

/** Every document that a content names, so that each can be called by its name. */
export const referencesIn = (fields: readonly FormField[], content: unknown): Reference[] =>
  fields.flatMap((field) => {
    const value = rowOf(content)[field.name]
    if (field.kind === 'prose') return referencesInProse(value)
    if (field.kind === 'relation') return namedBy(field.collection, value)
    if (field.kind === 'picture') return namedBy('media', value)
    if (field.kind === 'group') return referencesIn(field.fields, value)
    if (field.kind !== 'rows') return []
    return listOf(value).flatMap((row) => referencesIn(fieldsOfRow(field, row), row))
  })
