import type { CollectionConfig, Field } from 'payload'

import type { Place } from '../../accessibility/advice'
import type { CheckedForm } from '../../accessibility/document'

declare module 'payload' {
  interface CollectionAdminCustom {
    /** What is read of the form of a collection whose contents have a page. */
    checked?: CheckedForm
  }
}

/** What is checked follows from the form: a rich text or a picture added to it is checked without being asked. */
export function checkedForm(
  { admin, fields }: Pick<CollectionConfig, 'admin' | 'fields'>,
  description: string,
): CheckedForm {
  const placed = (fits: (field: Field) => boolean): Place[] =>
    fields.filter(fits).flatMap((field) => placeOf(field) ?? [])
  const named = (name: string): Place =>
    placed((field) => 'name' in field && field.name === name)[0] ?? { field: name, label: name }
  return {
    title: named(admin?.useAsTitle ?? 'id'),
    description: named(description),
    prose: placed(({ type }) => type === 'richText'),
    pictures: placed((field) => field.type === 'upload' && field.relationTo === 'media'),
    resources: placed((field) => field.type === 'array' && hasAddresses(field.fields)),
  }
}

const placeOf = (field: Field): Place | null =>
  'name' in field && 'label' in field && typeof field.label === 'string'
    ? { field: field.name, label: field.label }
    : null

const hasAddresses = (fields: readonly Field[]) =>
  ['title', 'url'].every((name) => fields.some((field) => 'name' in field && field.name === name))
