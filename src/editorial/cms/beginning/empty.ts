import type { FlattenedField, Payload } from 'payload'

import { fingerprintOf, contentOf, type Content } from '../../fingerprint'
import { contentIn } from '../content'
import type { Place } from '../revisions/revision'

/** A rich text of nothing but empty paragraphs. */
const isBlankText = (value: unknown): boolean => {
  const { root } = Object(value)
  return root !== undefined && !/"type":"(?!root|paragraph")/.test(JSON.stringify(root))
}

const same = (one: unknown, other: unknown): boolean =>
  fingerprintOf(contentOf({ one }, [])) === fingerprintOf(contentOf({ one: other }, []))

/** Whether a field says no more than it did when its form was opened. */
function isUntouched(field: FlattenedField | undefined, value: unknown): boolean {
  if (!field) return false
  // A hook filled it: nobody wrote it.
  if (field.custom?.drawn) return true
  if (field.type === 'group') return areUntouched(field.flattenedFields, Object(value))
  if (field.type === 'richText') return isBlankText(value)
  if (field.type === 'checkbox' && value === false) return true
  return 'defaultValue' in field && same(value, field.defaultValue)
}

const areUntouched = (fields: readonly FlattenedField[], content: Content): boolean =>
  Object.entries(content).every(([name, value]) =>
    isUntouched(
      fields.find((field) => field.name === name),
      value,
    ),
  )

/** Whether nobody ever wrote anything in this version of a document: fields that are empty are not in a content. */
export function isEmptyContent(
  { collection }: Place,
  version: Record<string, unknown>,
  payload: Payload,
): boolean {
  const { flattenedFields } = payload.collections[collection].config
  return areUntouched(flattenedFields, contentIn(payload, collection, version))
}
