import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

export type LabelledField = { name: string; label: string }

/** Fields with their names as the form writes them: « story » is « Récit ». */
export function labelledFields(
  collection: CollectionSlug,
  names: readonly string[],
  req: PayloadRequest,
): LabelledField[] {
  const fields = req.payload.collections[collection].config.flattenedFields
  return names.map((name) => {
    const field = fields.find((one) => one.name === name)
    return { name, label: field ? labelOf(field, req) : name }
  })
}

/** What the form calls a field. */
export function labelOf(field: FlattenedField, req: PayloadRequest): string {
  const label = 'label' in field ? spoken(field.label, req) : null
  return label ?? field.name
}

/** A label may be a text, a text for each language, or a function of the language. */
export function spoken(label: unknown, { i18n, t }: PayloadRequest): string | null {
  if (typeof label === 'function') return String(label({ i18n, t }))
  if (typeof label === 'string') return label
  const inFrench: unknown = Object(label).fr
  return typeof inFrench === 'string' ? inFrench : null
}
