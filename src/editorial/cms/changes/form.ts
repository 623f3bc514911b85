import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import type { FormField } from '../../changes/form'
import { labelOf, spoken } from '../fieldLabels'

/** The form of a collection, in its order, as a comparison reads it. */
export function formOf(collection: CollectionSlug, req: PayloadRequest): FormField[] {
  const { flattenedFields } = req.payload.collections[collection].config
  return fieldsOf(flattenedFields, req)
}

const fieldsOf = (fields: readonly FlattenedField[], req: PayloadRequest): FormField[] =>
  fields.flatMap((field) => {
    const read = readers[field.type] ?? readers.other
    const kind = read?.(field, req)
    return kind ? [{ name: field.name, label: labelOf(field, req), ...kind }] : []
  })

type Kind<K = FormField> = K extends FormField ? Omit<K, 'name' | 'label'> : never
type Reader = (field: FlattenedField, req: PayloadRequest) => Kind | null

const text: Reader = () => ({ kind: 'text' })

const rows: Reader = (field, req) =>
  'flattenedFields' in field
    ? { kind: 'rows', fields: fieldsOf(field.flattenedFields, req) }
    : { kind: 'other' }

const group: Reader = (field, req) =>
  'flattenedFields' in field
    ? { kind: 'group', fields: fieldsOf(field.flattenedFields, req) }
    : { kind: 'other' }

const choice: Reader = (field, req) => ({
  kind: 'choice',
  options:
    'options' in field
      ? field.options.map((option) =>
          typeof option === 'string'
            ? { value: option, label: option }
            : { value: option.value, label: spoken(option.label, req) ?? option.value },
        )
      : [],
})

const readers: Readonly<Record<string, Reader>> = {
  text,
  textarea: text,
  email: text,
  code: text,
  richText: () => ({ kind: 'prose' }),
  // A year takes no space among its digits; a number of years would.
  number: ({ name }) => ({ kind: /year$|yearTo$/i.test(name) ? 'year' : 'number' }),
  date: (field) => ({
    kind:
      field.type === 'date' && field.admin?.date?.pickerAppearance === 'dayAndTime'
        ? 'moment'
        : 'date',
  }),
  checkbox: () => ({ kind: 'checkbox' }),
  select: choice,
  radio: choice,
  relationship: (field) => ({
    kind: 'relation',
    collection:
      field.type === 'relationship' && typeof field.relationTo === 'string'
        ? field.relationTo
        : null,
  }),
  upload: (field) =>
    field.type === 'upload' && field.relationTo === 'media'
      ? { kind: 'picture' }
      : { kind: 'relation', collection: null },
  group,
  tab: group,
  array: rows,
  blocks: (field, req) => ({
    kind: 'rows',
    fields: [],
    byType:
      field.type === 'blocks'
        ? Object.fromEntries(
            field.blocks.map(({ slug, flattenedFields }) => [slug, fieldsOf(flattenedFields, req)]),
          )
        : {},
  }),
  join: () => null,
  other: () => ({ kind: 'other' }),
}
