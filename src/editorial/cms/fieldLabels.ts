import type { CollectionSlug, PayloadRequest } from 'payload'

export type LabelledField = { name: string; label: string }

/** Fields with their names as the form writes them: « story » is « Récit ». */
export function labelledFields(
  collection: CollectionSlug,
  names: readonly string[],
  { payload }: PayloadRequest,
): LabelledField[] {
  const fields = payload.collections[collection].config.flattenedFields
  return names.map((name) => {
    const field = fields.find((one) => one.name === name)
    const label = field && 'label' in field ? field.label : undefined
    return { name, label: typeof label === 'string' ? label : name }
  })
}
