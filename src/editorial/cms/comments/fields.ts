import type { CollectionSlug, FlattenedField, Payload } from 'payload'

import { asMarks, passagesOf } from '@/content/impact-metrics/citations'

import type { CommentedField } from '../../comments'

const kinds: Readonly<Record<string, CommentedField['kind']>> = {
  richText: 'prose',
  text: 'line',
  textarea: 'line',
}

/** What a form shows and a person fills in; the rest keeps the books. */
function isFilledIn(field: FlattenedField): boolean {
  const isHidden = ('hidden' in field && field.hidden) || field.admin?.hidden
  const isVirtual = 'virtual' in field && Boolean(field.virtual)
  return field.type !== 'join' && !isHidden && !isVirtual && !field.custom?.bookkeeping
}

const ofPayload = ['_status', 'createdAt', 'updatedAt', 'deletedAt', 'id']

const labelOf = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name

/** The fields of a collection that may be commented, in the order of its form. */
export const commentedFields = (payload: Payload, collection: CollectionSlug): CommentedField[] =>
  under(payload.collections[collection].config.flattenedFields, '', '')

function under(fields: readonly FlattenedField[], path: string, label: string): CommentedField[] {
  return fields
    .filter((field) => isFilledIn(field) && !ofPayload.includes(field.name))
    .flatMap((field) => {
      const here = { path: `${path}${field.name}`, label: `${label}${labelOf(field)}` }
      return field.type === 'group'
        ? under(field.flattenedFields, `${here.path}.`, `${here.label} › `)
        : [{ ...here, kind: kinds[field.type] ?? 'other' }]
    })
}

/** The plain text of a field, as checks and comments read it; null where a field has no text. */
export function textIn(document: object, { path, kind }: CommentedField): string | null {
  if (kind === 'other') return null
  const value = path.split('.').reduce<unknown>((here, name) => Object(here)[name], document)
  return kind === 'prose' ? passagesOf(value, asMarks).join('\n') : String(value ?? '')
}
