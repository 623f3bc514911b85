import type { FormState } from 'payload'

import { fieldInHand } from './fieldInHand'
import { pathOf, saying, valueIn, valueOf, type FormValues } from './formValues'

type Computed = { key: string; path: string; value: unknown }

/**
 * What the server computed (an address, a date) for fields that nobody has touched since the request left.
 * Texts, lists and relations are never computed: those of the form stay.
 */
export function computed(document: object, sent: FormValues, current: FormState): Computed[] {
  const inHand = fieldInHand()
  return [...sent].flatMap(([key, before]) => {
    const value = valueIn(document, key)
    const path = pathOf(key, current)
    const isComputed = value !== undefined && Object(value) !== value && saying(value) !== before
    if (!isComputed || path === null || path === inHand) return []
    return valueOf(current[path]) === before ? [{ key, path, value }] : []
  })
}
